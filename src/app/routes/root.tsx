import { createRootRoute, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isLang, tagOf } from '../../i18n/langs.ts'
import { rememberCount } from '../../learner/last-seen-count.ts'
import { usePreference } from '../../learner/preferences.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { NotFoundPage } from '../error-pages.tsx'
import type { PageMeta } from './page.ts'

/** Above every page of either language. */
export const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage })

/** The frame of all pages: keeps the document's language, title, description and theme right. */
function Root() {
  useDocumentHead()
  useTheme()
  useLastSeenCount()
  return <Outlet />
}

function useDocumentHead() {
  const { lang, meta } = useRouterState({
    select: ({ matches, location }) => ({
      lang: location.pathname.split('/')[1],
      meta: matches.map(metaOf).findLast((meta) => meta !== undefined),
    }),
    structuralSharing: true,
  })
  useEffect(() => {
    if (isLang(lang)) document.documentElement.lang = tagOf[lang]
    if (!meta) return
    document.title = meta.title
    document.querySelector('meta[name=description]')?.setAttribute('content', meta.description)
  }, [lang, meta])
}

/** The head a route's loader asked for, if it has one. */
export function metaOf(match: { loaderData?: unknown }): PageMeta | undefined {
  return (match.loaderData as { meta?: PageMeta } | undefined)?.meta
}

/** Works with progress after which the browser is asked to keep what is stored. */
const somethingToLose = 5

/** Keeps the marker of a database in use, and lifts the veil over what only a stranger sees. */
function useLastSeenCount() {
  const { phase, known, works } = useProgress(({ phase, problem, rows }) => ({
    phase,
    known: phase !== 'loading' || problem !== undefined,
    works: rows.size,
  }))
  useEffect(() => {
    if (!known) return
    delete document.documentElement.dataset['returning']
    if (phase !== 'ready') return
    rememberCount(works)
    if (works >= somethingToLose)
      // Without a network the question waits for the next visit.
      import('../../features/backup/storage-status.ts').then(
        (module) => module.askToKeepOnce(),
        () => {},
      )
  }, [phase, known, works])
}

function useTheme() {
  const theme = usePreference('theme')
  useEffect(() => {
    // The script in the head has set it before the first paint; this follows changes.
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
