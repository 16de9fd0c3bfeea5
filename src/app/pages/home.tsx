import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { nextStep } from '../../learner/model/next-step.ts'
import { BackupReminder } from '../../features/backup/backup-reminder.tsx'
import { HomePage } from '../../features/home/home-page.tsx'
import type { ChangesLine } from '../../features/changes/changes-line.tsx'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { loadAllI18n } from '../../i18n/load-i18n.ts'
import { catalogueIndex } from '../../catalogue/load-catalogue.ts'
import { useListsDiffer } from '../../features/changes/remembered-lists.ts'
import { useProgress } from '../../learner/use-progress.ts'

const route = getRouteApi('/$lang/')

export function Home() {
  const { index } = route.useLoaderData()
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
  const { index } = route.useLoaderData()
  const { lang } = index
  const differ = useListsDiffer(index)
  const [loaded, setLoaded] = useState<{ Line: typeof ChangesLine; full: CatalogueIndex }>()
  useEffect(() => {
    if (!differ) return
    const line = import('../../features/changes/changes-line.tsx')
    void Promise.all([line, catalogueIndex(lang), loadAllI18n(lang)]).then(
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
  const { index } = route.useLoaderData()
  const { go } = route.useSearch()
  const navigate = route.useNavigate()
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
