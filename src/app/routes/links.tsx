import { createRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { linkGroups } from '../../learner/model/link-groups.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, pageOf, simplePage } from './page.ts'
import { queryOf } from './query.ts'

const LinksPage = lazyPart(() => import('../../features/links/links-page.tsx'), 'LinksPage')

/** The links of all works; `?state=` narrows them to one list. */
export const linksRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'links',
  validateSearch: queryOf({ state: v.picklist(linkGroups) }),
  loader: simplePage('links'),
  component: pageOf(Links, LinksPage),
})

function Links() {
  const { state } = linksRoute.useSearch()
  const navigate = linksRoute.useNavigate()
  // The pre-rendered page knows no query: the filter applies once React has taken over.
  const filter = useHydrated() ? state : undefined
  return (
    <LinksPage
      filter={filter ?? 'all'}
      onFilter={(filter) =>
        void navigate({
          search: { state: filter === 'all' ? undefined : filter },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
