import { createRoute } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { catalogueIndex } from '../../catalogue/load-catalogue.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import type { ChangesLine } from '../../features/changes/changes-line.tsx'
import { useListsDiffer } from '../../features/changes/remembered-lists.ts'
import { loadWords } from '../../i18n/words.ts'
import { nextStep } from '../../learner/model/next-step.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, langOf, pageOf, pageOutlines, pageWords, type PageMeta } from './page.ts'
import { queryOf } from './query.ts'

const HomePage = lazyPart(() => import('../../features/home/home-page.tsx'), 'HomePage')
const BackupReminder = lazyPart(
  () => import('../../features/backup/backup-reminder.tsx'),
  'BackupReminder',
)

/** Home: what to do next. `?go=next` is the installed app's shortcut straight to it. */
export const homeRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: '/',
  validateSearch: queryOf({ go: v.literal('next') }),
  loader: async ({ params }) => {
    const lang = langOf(params)
    const [words, index] = await Promise.all([pageWords(lang, 'home'), pageOutlines(lang)])
    const title = words.getFixedT(lang, 'home')('title')
    const meta: PageMeta = { title, description: words.getFixedT(lang, 'app')('description') }
    return { index, meta }
  },
  component: pageOf(Home, HomePage, BackupReminder),
})

function Home() {
  const { index } = homeRoute.useLoaderData()
  useGoNext()
  return (
    <HomePage index={index}>
      <ListsNews />
      <BackupReminder />
    </HomePage>
  )
}

/** What changed in the lists. Its code and words are loaded where something did. */
function ListsNews() {
  const { index } = homeRoute.useLoaderData()
  const { lang } = index
  const differ = useListsDiffer(index)
  const [loaded, setLoaded] = useState<{ Line: typeof ChangesLine; full: CatalogueIndex }>()
  useEffect(() => {
    if (!differ) return
    const line = import('../../features/changes/changes-line.tsx')
    void Promise.all([line, catalogueIndex(lang), loadWords(lang, ['changes'])]).then(
      ([{ ChangesLine: Line }, full]) => setLoaded({ Line, full }),
      () => {
        // Without a network the page does without the line.
      },
    )
  }, [differ, lang])
  return differ && loaded?.full.lang === lang ? <loaded.Line index={loaded.full} /> : null
}

/** With `?go=next` goes on to the next step as soon as it is known which one that is. */
function useGoNext() {
  const { index } = homeRoute.useLoaderData()
  const { go } = homeRoute.useSearch()
  const navigate = homeRoute.useNavigate()
  const next = useProgress(({ phase, rows }) =>
    go === 'next' && phase !== 'loading' ? nextStep(index.paths, rows) : undefined,
  )
  useEffect(() => {
    if (!next) return
    void navigate({
      to: '/$lang/works/$work',
      params: { lang: index.lang, work: next.work },
      search: { path: next.path.id },
      replace: true,
    })
  }, [next, index, navigate])
}
