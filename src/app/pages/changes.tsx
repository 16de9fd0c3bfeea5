import { getRouteApi } from '@tanstack/react-router'
import { ChangesPage } from '../../features/changes/changes-page.tsx'

const route = getRouteApi('/$lang/changes')

export function Changes() {
  return <ChangesPage index={route.useLoaderData().index} />
}
