import { getRouteApi, useRouterState } from '@tanstack/react-router'
import { GlossaryPage } from '../../features/glossary/glossary-page.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'

const route = getRouteApi('/$lang/glossary')

export function Glossary() {
  const { index, terms } = route.useLoaderData()
  const hash = useRouterState({ select: ({ location }) => location.hash })
  // The pre-rendered page knows no hash: the term it names shows once React has taken over.
  return <GlossaryPage index={index} terms={terms} current={useHydrated() ? hash : undefined} />
}
