import { worksIn, type CatalogueSnapshot } from './catalogue-snapshot.ts'
import { currentWork } from '../../../catalogue/model/lineage.ts'
import { worksOnPath, type CatalogueIndex } from '../../../catalogue/model/outline.ts'

/** What changed in the lists, by what happened. Works, paths and stages are ids of now. */
export interface CatalogueChanges {
  /** Paths there were none of. */
  paths: string[]
  /** Works that no list had, on paths that were there: a new path comes with its works. */
  added: string[]
  /** Works that used to be a part of another one. */
  split: { work: string; from: string }[]
  /** Works that were two: `was` is the title the other one had. */
  merged: { work: string; was: string }[]
  /** Works that stand elsewhere on a path; without `from` they are new there, without `to` gone. */
  moved: { work: string; path: string; from?: string; to?: string }[]
  /** Stages whose works come in another order; without `stage`, paths whose stages do. */
  reordered: { path: string; stage?: string }[]
  /** Works with another title, in the language of the index. */
  renamed: { work: string; was: string }[]
  /** Works that no list has. */
  retired: string[]
}

/** What happened, in the order in which it is told. */
export type ChangeKind = keyof CatalogueChanges

/** Every kind of change, in the order in which they are told. */
export const changeKinds: readonly ChangeKind[] = [
  'paths',
  'added',
  'split',
  'merged',
  'moved',
  'reordered',
  'renamed',
  'retired',
]

/** True where nothing changed. */
export function isUnchanged(changes: CatalogueChanges): boolean {
  return changeKinds.every((kind) => changes[kind].length === 0)
}

/**
 * What changed in the lists between a snapshot and now. Each work is told of once:
 * a new or split-off work is not told to have moved, nor a merged one to be gone.
 * Works of the snapshot that the index does not know at all are passed over: the
 * snapshot is then that of a newer catalogue.
 */
export function catalogueDiff(then: CatalogueSnapshot, now: CatalogueIndex): CatalogueChanges {
  const before = worksIn(then)
  const current = (work: string) => currentWork(now, work)
  const met = new Set(before.map(current))
  const merged = before.filter((work) => current(work) !== work)
  const listed = [...new Set(now.paths.flatMap(worksOnPath))]
  const fresh = listed.filter((work) => !met.has(work))
  const origin = (work: string) => {
    const from = now.splits?.[work] && current(now.splits[work].work)
    return from !== undefined && met.has(from) ? from : undefined
  }
  const known = new Set(then.paths.map(([id]) => id))
  const onKnown = new Set(now.paths.filter(({ id }) => known.has(id)).flatMap(worksOnPath))
  const titleThen = (work: string) => {
    const inEach = [then.titles[now.lang], ...Object.values(then.titles)]
    return inEach.map((titles) => titles?.[before.indexOf(work)])
  }
  return {
    paths: now.paths.map(({ id }) => id).filter((id) => !known.has(id)),
    added: fresh.filter((work) => origin(work) === undefined && onKnown.has(work)),
    split: fresh.flatMap((work) => {
      const from = origin(work)
      return from === undefined ? [] : [{ work, from }]
    }),
    merged: merged.map((work) => ({
      work: current(work),
      was: titleThen(work).find((title) => title) ?? work,
    })),
    moved: moves(then, now, met),
    reordered: reorderings(then, now, new Set(merged.map(current))),
    renamed: before.flatMap((work) => {
      const was = titleThen(work)[0]
      const title = now.works[work]?.title
      return was && title && was !== title && listed.includes(work) ? [{ work, was }] : []
    }),
    retired: before.filter((work) => now.retired?.includes(work)),
  }
}

/** The stages of a path in a snapshot, with their works in current terms, each once. */
function stagesThen(then: CatalogueSnapshot, now: CatalogueIndex, path: string) {
  const stages = then.paths.find(([id]) => id === path)?.[1]
  return stages?.map(([id, works]) => ({
    id,
    works: [...new Set(works.map((work) => currentWork(now, work)))],
  }))
}

function moves(
  then: CatalogueSnapshot,
  now: CatalogueIndex,
  met: ReadonlySet<string>,
): CatalogueChanges['moved'] {
  return now.paths.flatMap((path) => {
    const stages = stagesThen(then, now, path.id)
    if (!stages) return []
    const here = worksOnPath(path).filter((work) => met.has(work))
    const gone = stages.flatMap(({ works }) => works).filter((work) => !here.includes(work))
    return [...new Set([...here, ...gone])].flatMap((work) => {
      const from = stages.filter(({ works }) => works.includes(work)).map(({ id }) => id)
      const to = path.stages.find(({ works }) => works.includes(work))?.id
      const stays = to === undefined ? !Object.hasOwn(now.works, work) : from.includes(to)
      if (stays || now.retired?.includes(work)) return []
      return [{ work, path: path.id, from: from[0], to }]
    })
  })
}

function reorderings(
  then: CatalogueSnapshot,
  now: CatalogueIndex,
  merged: ReadonlySet<string>,
): CatalogueChanges['reordered'] {
  return now.paths.flatMap((path) => {
    const stages = stagesThen(then, now, path.id) ?? []
    const shuffled = path.stages.filter(({ id, works }) => {
      const before = stages.find((stage) => stage.id === id)?.works ?? []
      const alone = before.filter((work) => !merged.has(work))
      return isReordered(alone, works)
    })
    const order = (list: { id: string }[]) => list.map(({ id }) => id)
    return [
      ...(isReordered(order(stages), order(path.stages)) ? [{ path: path.id }] : []),
      ...shuffled.map(({ id }) => ({ path: path.id, stage: id })),
    ]
  })
}

/** True where what both lists have does not come in the same order. */
function isReordered(before: readonly string[], now: readonly string[]): boolean {
  const kept = now.filter((id) => before.includes(id))
  return before.filter((id) => now.includes(id)).some((id, at) => id !== kept[at])
}
