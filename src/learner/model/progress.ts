import type { CatalogueOutlines } from '../../catalogue/model/outline.ts'
import { initialValue } from './undo.ts'
import { isDone, isSettled, statusOf, type Status, type WorkProgress } from './events.ts'

/** Rows by work id; a missing row means nothing was said of that work. */
export type Rows = ReadonlyMap<string, WorkProgress>

/** The works that no path lists any more, of which the learner said something that still stands. */
export function keptWorks({ retired = [] }: CatalogueOutlines, rows: Rows): string[] {
  return retired.filter((work) => {
    const row = rows.get(work)
    const fields = Object.entries(row?.fields ?? {})
    const says = fields.some(([field, { value }]) => value !== initialValue(field))
    return says || Object.keys(row?.entries ?? {}).length > 0
  })
}

/** How far a list of works is. */
export interface Tally {
  /** Works in the list. */
  total: number
  /** Done or known already. */
  done: number
  /** Begun, not finished. */
  doing: number
  /** Left out by choice. */
  skipped: number
  /** Neither done, known nor skipped. */
  open: number
}

/** Counts a list of works; a work that stands twice in the list counts once. */
export function tally(works: Iterable<string>, rows: Rows): Tally {
  const result: Tally = { total: 0, done: 0, doing: 0, skipped: 0, open: 0 }
  for (const work of new Set(works)) {
    const status = statusOf(rows.get(work))
    result.total++
    if (isDone(status)) result.done++
    if (status === 'doing') result.doing++
    if (status === 'skipped') result.skipped++
    if (!isSettled(status)) result.open++
  }
  return result
}

/** The share of a tally that is done or skipped, from 0 to 1; 1 for an empty list. */
export function completion({ total, open }: Tally): number {
  return total === 0 ? 1 : (total - open) / total
}

/** How a path's page may be narrowed by state. */
export type StateFilter = 'all' | 'open' | 'doing' | 'done' | 'skipped'

/** Every state filter, in the order the interface offers them. */
export const stateFilters: readonly StateFilter[] = ['all', 'open', 'doing', 'done', 'skipped']

/** True if a work of this status is shown under the filter. */
export function passes(filter: StateFilter, status: Status): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'open':
      return !isSettled(status)
    case 'done':
      return isDone(status)
    default:
      return status === filter
  }
}
