import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { langRoute } from './lang.tsx'
import { inFrame, pageOf, simplePage } from './page.ts'

const ChangesPage = lazyRouteComponent(
  () => import('../../features/changes/changes-page.tsx'),
  'ChangesPage',
)

/** What an update changed in the lists. */
export const changesRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'changes',
  loader: simplePage('changes'),
  component: pageOf(Changes, ChangesPage),
})

function Changes() {
  return <ChangesPage index={changesRoute.useLoaderData().index} />
}
