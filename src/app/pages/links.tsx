import { getRouteApi } from '@tanstack/react-router'
import { linkGroups } from '../../learner/model/link-state.ts'
import { LinksPage } from '../../features/links/links-page.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'

const route = getRouteApi('/$lang/links')

export function Links() {
  const { state } = route.useSearch()
  const navigate = route.useNavigate()
  // The pre-rendered page knows no query: the filter applies once React has taken over.
  const wanted = useHydrated() ? state : undefined
  return (
    <LinksPage
      filter={linkGroups.find((group) => group === wanted) ?? 'all'}
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
