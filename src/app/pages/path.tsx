import { getRouteApi } from '@tanstack/react-router'
import { PathPage } from '../../features/path/path-page.tsx'
import { ages, kinds } from '../../features/path/filters.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'

const route = getRouteApi('/$lang/paths/$path')

export function PathOfAddress() {
  const { index, path } = route.useLoaderData()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  // The pre-rendered page knows no query: the filter applies once React has taken over.
  const { state, kind, age } = useHydrated() ? search : {}
  return (
    <PathPage
      index={index}
      path={path}
      filter={{
        state: state ?? 'all',
        kind: kinds.find((known) => known === kind) ?? 'all',
        age: ages.find((known) => known === age) ?? 'all',
      }}
      onFilter={({ state, kind, age }) =>
        void navigate({
          search: {
            state: state === 'all' ? undefined : state,
            kind: kind === 'all' ? undefined : kind,
            age: age === 'all' ? undefined : age,
          },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
