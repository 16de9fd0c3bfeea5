import { createRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, pageOf, simplePage } from './page.ts'
import { queryOf } from './query.ts'

const CitePage = lazyPart(() => import('../../features/cite/cite-page.tsx'), 'CitePage')

/** What `?of=` names for citing: a work's id, `path:<id>`, `stage:<path>/<stage>`; nothing for all. */
export const citeRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'cite',
  validateSearch: queryOf({ of: v.string() }),
  loader: simplePage('cite'),
  component: pageOf(Cite, CitePage),
})

function Cite() {
  const { index } = citeRoute.useLoaderData()
  const { of } = citeRoute.useSearch()
  const navigate = citeRoute.useNavigate()
  return (
    <CitePage
      index={index}
      // The pre-rendered page knows no query.
      of={useHydrated() ? (of ?? '') : undefined}
      onChoose={(of) => void navigate({ search: { of: of || undefined }, resetScroll: false })}
    />
  )
}
