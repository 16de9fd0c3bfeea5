import { useRouter, useRouterState, type AnyRouter } from '@tanstack/react-router'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lang } from '../content/schema.ts'
import { setPreferences } from '../learner/preferences.ts'
import { keepScrollAnchor } from './scroll-anchor.ts'

/** The language a page could not be shown in when it was last asked for, and the page's path. */
const failure = createStore<{ lang?: Lang; page?: string }>(() => ({}))

/** The language this page could not be shown in; undefined where nothing failed. */
export function useFailedLang(): Lang | undefined {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  return useStore(failure, ({ lang, page }) => (page === pathname ? lang : undefined))
}

/** Takes the notice of a failed switch away. */
export function dismissFailedLang(): void {
  failure.setState({ lang: undefined, page: undefined })
}

/** The address of the same page in another language; `pathname` is without the base. */
function inLang(pathname: string, lang: Lang): string {
  return pathname.replace(/^\/(en|zh)(?=\/|$)/, `/${lang}`)
}

/** The address of this page in another language, as a link has it. */
export function useHrefIn(): (lang: Lang) => string {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  return (lang) => import.meta.env.BASE_URL.replace(/\/$/, '') + inLang(pathname, lang)
}

/**
 * Switches the language and leaves everything else as it is: page, query, scroll, focus,
 * dialogs. The page that stands keeps standing until everything of the other one is there;
 * if that cannot be loaded it stays, and `useFailedLang` says so.
 */
export function useSwitchLang(): (lang: Lang) => void {
  const router = useRouter()
  return (lang) => void switchLang(router, lang)
}

/** Counts the switches: only the one asked for last is made. */
let latest = 0

async function switchLang(router: AnyRouter, lang: Lang): Promise<void> {
  dismissFailedLang()
  const asked = ++latest
  const { pathname, search: wanted } = router.state.location
  const to = inLang(pathname, lang)
  const matches = await router.preloadRoute({ to, search: wanted as never })
  const { pathname: page, search, hash } = router.state.location
  // Whoever went elsewhere in the meantime is not to be called back.
  if (asked !== latest || page !== pathname) return
  if (!matches || matches.some(({ status }) => status === 'error')) {
    failure.setState({ lang, page })
    return
  }
  setPreferences({ lang })
  const release = keepScrollAnchor()
  await router.navigate({
    to,
    search: search as never,
    hash: hash || undefined,
    hashScrollIntoView: false,
    replace: true,
    resetScroll: false,
  })
  release()
}
