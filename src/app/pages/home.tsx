import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { nextStep } from '../../domain/next-step.ts'
import { HomePage } from '../../features/home/home-page.tsx'
import { useProgress } from '../../state/use-progress.ts'

const route = getRouteApi('/$lang/')

export function Home() {
  const { index } = route.useLoaderData()
  useGoNext()
  return <HomePage index={index} />
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
