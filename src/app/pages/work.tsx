import { getRouteApi } from '@tanstack/react-router'
import { WorkPage } from '../../features/work/work-page.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'

const route = getRouteApi('/$lang/works/$work')

export function WorkOfAddress() {
  const { index, work } = route.useLoaderData()
  const { path } = route.useSearch()
  // The pre-rendered page knows no query: where one came from shows once React has taken over.
  return <WorkPage index={index} work={work} from={useHydrated() ? path : undefined} />
}
