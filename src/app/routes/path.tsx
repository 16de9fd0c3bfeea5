import { createRoute, notFound } from '@tanstack/react-router'
import * as v from 'valibot'
import { pathTexts } from '../../catalogue/load-catalogue.ts'
import { ages, kinds } from '../../features/path/model/filter.ts'
import { stateFilters } from '../../learner/model/progress.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, langOf, pageOf, pageOutlines, pageWords, type PageMeta } from './page.ts'
import { queryOf } from './query.ts'

const PathPage = lazyPart(() => import('../../features/path/path-page.tsx'), 'PathPage')

/** A path, narrowed by what the query of its address says. */
export const pathRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'paths/$path',
  validateSearch: queryOf({
    state: v.picklist(stateFilters),
    kind: v.picklist(kinds),
    age: v.picklist(ages),
  }),
  loader: async ({ params }) => {
    const lang = langOf(params)
    const [words, index, path] = await Promise.all([
      pageWords(lang, 'path'),
      pageOutlines(lang),
      pathTexts(lang, params.path),
    ])
    const outline = index.paths.find(({ id }) => id === params.path)
    if (!path || !outline) throw notFound()
    const title = words.getFixedT(lang, 'path')('title', { path: outline.title })
    const meta: PageMeta = { title, description: outline.promise }
    return { index, path, meta }
  },
  component: pageOf(PathOfAddress, PathPage),
})

function PathOfAddress() {
  const { index, path } = pathRoute.useLoaderData()
  const search = pathRoute.useSearch()
  const navigate = pathRoute.useNavigate()
  // The pre-rendered page knows no query: the filter applies once React has taken over.
  const { state = 'all', kind = 'all', age = 'all' } = useHydrated() ? search : {}
  return (
    <PathPage
      index={index}
      path={path}
      filter={{ state, kind, age }}
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
