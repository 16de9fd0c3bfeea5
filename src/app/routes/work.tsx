import { createRoute, notFound, redirect } from '@tanstack/react-router'
import * as v from 'valibot'
import { workTexts } from '../../catalogue/load-catalogue.ts'
import { currentWork } from '../../catalogue/model/lineage.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, langOf, pageIndex, pageOf, pageWords, type PageMeta } from './page.ts'
import { queryOf } from './query.ts'

const WorkPage = lazyPart(() => import('../../features/work/work-page.tsx'), 'WorkPage')
const NoteEditor = lazyPart(() => import('../../features/notes/note-editor.tsx'), 'NoteEditor')

/** A work; `?path=` names the path one came from. */
export const workRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'works/$work',
  validateSearch: queryOf({ path: v.string() }),
  loader: async ({ params, location }) => {
    const lang = langOf(params)
    const [words, index] = await Promise.all([pageWords(lang, 'work', 'notes'), pageIndex(lang)])
    const current = currentWork(index, params.work)
    if (current !== params.work) {
      const { search, hash } = location
      throw redirect({
        to: '/$lang/works/$work',
        params: { lang, work: current },
        search: search as never,
        hash: hash || undefined,
        replace: true,
      })
    }
    const work = await workTexts(index, current)
    if (!work) throw notFound()
    const title = words.getFixedT(lang, 'work')('title', { work: work.title })
    const meta: PageMeta = { title, description: work.summary }
    return { index, work, meta }
  },
  component: pageOf(WorkOfAddress, WorkPage, NoteEditor),
})

function WorkOfAddress() {
  const { index, work } = workRoute.useLoaderData()
  const { path } = workRoute.useSearch()
  // The pre-rendered page knows no query: where one came from shows once React has taken over.
  return (
    <WorkPage index={index} work={work} from={useHydrated() ? path : undefined}>
      <NoteEditor key={work.id} work={work.id} />
    </WorkPage>
  )
}
