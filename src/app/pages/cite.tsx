import { getRouteApi } from '@tanstack/react-router'
import { CitePage } from '../../features/cite/cite-page.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'

const route = getRouteApi('/$lang/cite')

export function Cite() {
  const { index } = route.useLoaderData()
  const { of } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <CitePage
      index={index}
      // The pre-rendered page knows no query.
      of={useHydrated() ? (of ?? '') : undefined}
      onChoose={(of) => void navigate({ search: { of: of || undefined }, resetScroll: false })}
    />
  )
}
