import { getRouteApi } from '@tanstack/react-router'
import { NoteEditor } from '../../features/notes/note-editor.tsx'
import { WorkPage } from '../../features/work/work-page.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'

const route = getRouteApi('/$lang/works/$work')

export function WorkOfAddress() {
  const { index, work } = route.useLoaderData()
  const { path } = route.useSearch()
  // The pre-rendered page knows no query: where one came from shows once React has taken over.
  return (
    <WorkPage index={index} work={work} from={useHydrated() ? path : undefined}>
      <NoteEditor key={work.id} work={work.id} />
    </WorkPage>
  )
}
