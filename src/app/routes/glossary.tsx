import { createRoute, useRouterState } from '@tanstack/react-router'
import { glossaryTerms } from '../../catalogue/load-catalogue.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, langOf, pageOf, simplePage } from './page.ts'

const GlossaryPage = lazyPart(
  () => import('../../features/glossary/glossary-page.tsx'),
  'GlossaryPage',
)

/** The glossary; the fragment names a term. */
export const glossaryRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'glossary',
  loader: async ({ params }) => {
    const [page, terms] = await Promise.all([
      simplePage('glossary')({ params }),
      glossaryTerms(langOf(params)),
    ])
    return { ...page, terms }
  },
  component: pageOf(Glossary, GlossaryPage),
})

function Glossary() {
  const { index, terms } = glossaryRoute.useLoaderData()
  const hash = useRouterState({ select: ({ location }) => location.hash })
  // The pre-rendered page knows no hash: the term it names shows once React has taken over.
  return <GlossaryPage index={index} terms={terms} current={useHydrated() ? hash : undefined} />
}
