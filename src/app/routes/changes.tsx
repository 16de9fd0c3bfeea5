import { createRoute } from '@tanstack/react-router'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, pageOf, simplePage } from './page.ts'

const ChangesPage = lazyPart(() => import('../../features/changes/changes-page.tsx'), 'ChangesPage')

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
