import type { Resource, SplitFrom } from '../../content/schema.ts'

/**
 * How the works of the catalogue descend from those published before. Events keep
 * the ids they were written with for ever; read through this, they speak of the
 * current works. A part that is absent is empty.
 */
export interface Lineage {
  /** The work each merged id stands for now. */
  aliases?: Record<string, string>
  /** Editions of merged works that have another id now, as `merged-id/edition`. */
  mergedEditions?: Record<string, string>
  /** Where each work was that used to be a part of another one, by its id. */
  splits?: Record<string, SplitFrom>
}

/** The lineage of these works, as they declare it. */
export function lineageOf(works: readonly Resource[]): Lineage {
  const aliases = works.flatMap(({ id, aliases }) =>
    (aliases ?? []).map((alias) => [alias, id] as const),
  )
  const editions = works
    .flatMap(({ mergedEditions }) => Object.entries(mergedEditions ?? {}))
    .filter(([from, to]) => !from.endsWith(`/${to}`))
  const splits = works.flatMap(({ id, splitFrom }) => (splitFrom ? [[id, splitFrom] as const] : []))
  return {
    ...(aliases.length > 0 && { aliases: Object.fromEntries(aliases) }),
    ...(editions.length > 0 && { mergedEditions: Object.fromEntries(editions) }),
    ...(splits.length > 0 && { splits: Object.fromEntries(splits) }),
  }
}

/** The work an id stands for now: the one it was merged into, or itself. */
export function currentWork({ aliases }: Lineage, work: string): string {
  return aliases && Object.hasOwn(aliases, work) ? aliases[work]! : work
}

/** Every id whose events speak of the work an id stands for; the current one first. */
export function idsOf(lineage: Lineage, work: string): string[] {
  const current = currentWork(lineage, work)
  const merged = Object.entries(lineage.aliases ?? {}).filter(([, to]) => to === current)
  return [current, ...merged.map(([id]) => id)]
}
