import type { CataloguePath } from '../content/catalogue.ts'
import type { Resource } from '../content/schema.ts'

/**
 * Every id that learners' progress may name, as committed in
 * `content/published-ids.json`. Ids are added, never taken out.
 */
export interface PublishedIds {
  /** The editions of each work, by its id. */
  works: Record<string, string[]>
  /** The stages of each path, by its id. */
  paths: Record<string, string[]>
}

type Works = Readonly<Record<string, Resource>>

/** The ids a catalogue has now. */
export function idsOfCatalogue(paths: readonly CataloguePath[], works: Works): PublishedIds {
  return {
    works: Object.fromEntries(
      Object.values(works).map(({ id, editions }) => [id, editions.map(({ id }) => id)]),
    ),
    paths: Object.fromEntries(
      paths.map(({ card, path }) => [card.id, path.stages.map(({ id }) => id)]),
    ),
  }
}

/** The published ids and all others of `current`: works by id, editions and stages as they came. */
export function withIdsOf(published: PublishedIds, current: PublishedIds): PublishedIds {
  return {
    works: union(published.works, current.works, true),
    paths: union(published.paths, current.paths, false),
  }
}

function union(
  a: Record<string, string[]>,
  b: Record<string, string[]>,
  sorted: boolean,
): Record<string, string[]> {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  if (sorted) ids.sort()
  return Object.fromEntries(
    ids.map((id) => [id, [...new Set([...(a[id] ?? []), ...(b[id] ?? [])])]]),
  )
}

/** The ids of `current` that are not published yet, as `works/<work>/<edition>` and the like. */
export function unpublishedIds(published: PublishedIds, current: PublishedIds): string[] {
  const known = new Set(flat(published))
  return flat(current).filter((id) => !known.has(id))
}

function flat({ works, paths }: PublishedIds): string[] {
  return Object.entries({ works, paths }).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([id, parts]) => [
      `${kind}/${id}`,
      ...parts.map((part) => `${kind}/${id}/${part}`),
    ]),
  )
}

/**
 * The published ids that the catalogue neither has nor accounts for, each as a
 * sentence that names it and says what is missing. Empty where no tick can be lost.
 */
export function lostIds(
  published: PublishedIds,
  paths: readonly CataloguePath[],
  works: Works,
): string[] {
  const lostWorks = Object.entries(published.works).flatMap(([id, editions]) => {
    const work = works[id] ?? Object.values(works).find(({ aliases }) => aliases?.includes(id))
    if (!work) return [`work "${id}" is gone: retire it, or name it in "aliases" of another work`]
    return editions.flatMap((edition) => lostEdition(work, id, edition, published) ?? [])
  })
  const lostPaths = Object.entries(published.paths).flatMap(([id, stages]) => {
    const path = paths.find(({ card }) => card.id === id)?.path
    if (!path) return [`path "${id}" is gone`]
    const known = [...path.stages.map((stage) => stage.id), ...(path.retiredStages ?? [])]
    return stages
      .filter((stage) => !known.includes(stage))
      .map((stage) => `stage "${stage}" of "${id}" is gone: name it in "retiredStages"`)
  })
  return [...lostWorks, ...lostPaths]
}

function lostEdition(
  work: Resource,
  id: string,
  edition: string,
  published: PublishedIds,
): string | undefined {
  const named = work.mergedEditions?.[`${id}/${edition}`]
  if (id !== work.id && named === undefined && published.works[work.id]?.includes(edition)) {
    return `"${id}/${edition}" and "${work.id}/${edition}" are both published: say in "mergedEditions" of "${work.id}" which edition the former is`
  }
  const known = [...work.editions.map(({ id }) => id), ...(work.retiredEditions ?? [])]
  if (known.includes(named ?? edition)) return undefined
  return `edition "${edition}" of "${id}" is gone: name it in "retiredEditions" of "${work.id}"`
}
