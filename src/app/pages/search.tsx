import { getRouteApi } from '@tanstack/react-router'
import { SearchPage } from '../../features/search/search-page.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'

const route = getRouteApi('/$lang/search')

export function Search() {
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <SearchPage
      // The pre-rendered page knows no query.
      query={useHydrated() ? (q ?? '') : undefined}
      onQuery={(query) =>
        void navigate({ search: { q: query || undefined }, replace: true, resetScroll: false })
      }
    />
  )
}
