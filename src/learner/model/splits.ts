import { inCurrentTerms } from './current-terms.ts'
import { fold, type Held, type ProgressEvent } from './events.ts'
import { currentWork, type Lineage } from '../../catalogue/model/lineage.ts'
import type { Rows } from './progress.ts'
import type { SplitFrom } from '../../content/schema.ts'

/**
 * The status a work has from the time when it was a part of another one; undefined
 * where nothing was said then, or the work was always one of its own. It holds as
 * long as nothing is said of the work itself.
 *
 * A part that was an edition is done for whoever had ticked that edition: the tick
 * is the one thing said of the part alone, and the old work's status says nothing
 * of it. A part that had no edition of its own begins with the status the old work
 * had on the day of the split; what is said of the old work later speaks of what
 * is left of it.
 * @param rows rows in current terms.
 * @param atSplit see `rowsAtSplit`.
 */
export function inheritedStatus(
  work: string,
  rows: Rows,
  lineage: Lineage,
  atSplit: Rows,
): Held | undefined {
  const split = splitOf(lineage, work)
  if (!split) return undefined
  if ('edition' in split) {
    const said = { work: split.work, field: `edition:${split.edition}` }
    const { field, work: source } = inCurrentTerms(lineage, said)
    const held = rows.get(source)?.fields[field]
    return held?.value === true ? { ...held, value: 'done' } : undefined
  }
  const source = currentWork(lineage, split.work)
  const held = rows.get(source)?.fields['status']
  const then = held && isSince(held, split) ? atSplit.get(work)?.fields['status'] : held
  return then ?? inheritedStatus(source, rows, lineage, atSplit)
}

/**
 * The split-off works that begin with the status of their old work, where something
 * was said of that. Should it get another status, what it had on the day of the
 * split is in the log only: see `rowsAtSplit`.
 */
export function worksToLookUp(rows: Rows, lineage: Lineage): string[] {
  return Object.entries(lineage.splits ?? {})
    .filter(([, split]) => 'until' in split && rows.has(currentWork(lineage, split.work)))
    .map(([work]) => work)
}

/**
 * The old works as they stood on the day of the split, by the ids of the works that
 * were split off.
 * @param events all events of the old works.
 */
export function rowsAtSplit(
  works: readonly string[],
  events: readonly ProgressEvent[],
  lineage: Lineage,
): Rows {
  const current = events.map((event) => inCurrentTerms(lineage, event))
  return new Map(
    works.flatMap((work) => {
      const split = splitOf(lineage, work)
      if (!split || !('until' in split)) return []
      const row = fold(current.filter((event) => !isSince(event, split))).get(
        currentWork(lineage, split.work),
      )
      return row ? [[work, row] as const] : []
    }),
  )
}

function splitOf({ splits }: Lineage, work: string): SplitFrom | undefined {
  return splits && Object.hasOwn(splits, work) ? splits[work] : undefined
}

function isSince({ at }: { at: number }, { until }: { until: string }): boolean {
  return at >= Date.parse(`${until}T00:00:00Z`)
}
