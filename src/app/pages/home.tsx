import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { nextStep } from '../../domain/next-step.ts'
import { BackupReminder } from '../../features/backup/backup-reminder.tsx'
import { HomePage } from '../../features/home/home-page.tsx'
import type { ChangesLine } from '../../features/changes/changes-line.tsx'
import { useListsDiffer } from '../../state/remembered-lists.ts'
import { useProgress } from '../../state/use-progress.ts'

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

/** What changed in the lists. Its code is loaded where something did; without it the page does. */
function ListsNews() {
  const { index } = route.useLoaderData()
  const differ = useListsDiffer(index)
  const [Line, setLine] = useState<typeof ChangesLine>()
  useEffect(() => {
    if (!differ) return
    void import('../../features/changes/changes-line.tsx').then(
      (module) => setLine(() => module.ChangesLine),
      () => {},
    )
  }, [differ])
  return differ && Line ? <Line index={index} /> : null
}

/** With `?go=next` goes on to the next step as soon as it is known which one that is. */
function useGoNext() {
  const { index } = route.useLoaderData()
  const { go } = route.useSearch()
  const navigate = route.useNavigate()
  const { phase, rows } = useProgress()
  useEffect(() => {
    const next = go === 'next' && phase !== 'loading' ? nextStep(index.paths, rows) : undefined
    if (!next) return
    void navigate({
      to: '/$lang/works/$work',
      params: { lang: index.lang, work: next.work },
      search: { path: next.path.id },
      replace: true,
    })
  }, [go, phase, rows, index, navigate])
}
