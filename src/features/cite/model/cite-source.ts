import { currentWork } from '../../../catalogue/model/lineage.ts'
import { listedWorks, worksOnPath, type CatalogueIndex } from '../../../catalogue/model/outline.ts'

/** What is to be cited. */
export interface CiteSource {
  /** As an address names it: a work's id, `path:<id>`, `stage:<path>/<stage>`, `''` for the library. */
  of: string
  /** Its works in order, by id; a work that it lists twice stands here twice. */
  works: string[]
  /** What names it in a file's name. */
  slug: string
  /** True where it is a single work. */
  single?: boolean
}

/** What an address names for citing; undefined where there is nothing of that name. */
export function citeSource(index: CatalogueIndex, of: string): CiteSource | undefined {
  if (of === '') return { of, works: listedWorks(index), slug: 'library' }
  const [, kind, pathId, stageId] = /^(path|stage):([^/]*)(?:\/(.*))?$/.exec(of) ?? []
  if (!kind) {
    const work = currentWork(index, of)
    if (!Object.hasOwn(index.works, work)) return undefined
    return { of: work, works: [work], slug: work, single: true }
  }
  const path = index.paths.find(({ id }) => id === pathId)
  if (!path) return undefined
  if (kind === 'path') {
    return stageId === undefined ? { of, works: worksOnPath(path), slug: path.id } : undefined
  }
  const stage = path.stages.find(({ id }) => id === stageId)
  return stage && { of, works: stage.works, slug: `${path.id}-${stage.id}` }
}
