import { createRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, pageOf, simplePage } from './page.ts'
import { queryOf } from './query.ts'

const SearchPage = lazyPart(() => import('../../features/search/search-page.tsx'), 'SearchPage')

/** Search; `?q=` is what is searched for. */
export const searchRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'search',
  validateSearch: queryOf({ q: v.string() }),
  loader: simplePage('search'),
  component: pageOf(Search, SearchPage),
})

function Search() {
  const { q } = searchRoute.useSearch()
  const navigate = searchRoute.useNavigate()
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
