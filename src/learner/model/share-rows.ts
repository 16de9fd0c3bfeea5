import { sameJson } from './canonical-json.ts'
import type { WorkProgress } from './events.ts'
import type { Rows } from './progress.ts'

/**
 * `next`, with every row that says what it said in `before` being the very object it
 * was there; `before` itself where nothing changed at all. A database hands out fresh
 * objects with every answer; through this, a row that is another object is another row.
 */
export function shareRows(before: Rows, next: Rows): Rows {
  let changed = before.size !== next.size
  const rows = new Map<string, WorkProgress>()
  for (const [work, row] of next) {
    const known = before.get(work)
    const kept = known !== undefined && sameJson(known, row) ? known : row
    if (kept !== known) changed = true
    rows.set(work, kept)
  }
  return changed ? rows : before
}
