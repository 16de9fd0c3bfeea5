import { inCurrentTerms } from './current-terms.ts'
import { isLater, type Held, type WorkProgress } from './events.ts'
import { currentWork, type Lineage } from '../../catalogue/model/lineage.ts'
import type { Rows } from './progress.ts'
import { inheritedStatus } from './splits.ts'

/**
 * What is known of each work of the current catalogue, from rows stored under
 * whatever ids the works had when it was said.
 *
 * - Rows of merged works become one: of each field the value with the greatest
 *   `(at, id)`, of collecting fields every entry. That is what the fold gives of the
 *   events in current terms, so it does not depend on any order, and doing it twice
 *   changes nothing.
 * - A work split off another one begins where that left it, until something is
 *   said of the work itself; see `inheritedStatus`.
 * - Rows of works the catalogue does not list, or does not know, stay as they are.
 *
 * @param atSplit see `rowsAtSplit`.
 */
export function resolveWorks(rows: Rows, lineage: Lineage, atSplit: Rows = new Map()): Rows {
  const merged = lineage.aliases ? mergeAliases(rows, lineage) : rows
  const splits = Object.keys(lineage.splits ?? {})
  if (splits.length === 0) return merged
  const resolved = new Map(merged)
  for (const work of splits) {
    const row = merged.get(work)
    const status = inheritedStatus(work, merged, lineage, atSplit)
    if (status && !row?.fields['status']) {
      resolved.set(work, { work, entries: {}, ...row, fields: { ...row?.fields, status } })
    }
  }
  return resolved
}

function mergeAliases(rows: Rows, lineage: Lineage): Map<string, WorkProgress> {
  const merged = new Map<string, WorkProgress>()
  for (const row of rows.values()) {
    const current = rowInCurrentTerms(row, lineage)
    const other = merged.get(current.work)
    merged.set(current.work, other ? mergeRows(other, current) : current)
  }
  return merged
}

function rowInCurrentTerms(row: WorkProgress, lineage: Lineage): WorkProgress {
  const work = currentWork(lineage, row.work)
  if (work === row.work) return row
  const fields: Record<string, Held> = {}
  for (const [name, held] of Object.entries(row.fields)) {
    const { field } = inCurrentTerms(lineage, { work: row.work, field: name })
    fields[field] = laterOf(fields[field], held)
  }
  return { ...row, work, fields }
}

/** Two rows of one work as one. Commutative, associative and idempotent. */
export function mergeRows(a: WorkProgress, b: WorkProgress): WorkProgress {
  const fields = { ...a.fields }
  for (const [name, held] of Object.entries(b.fields)) fields[name] = laterOf(fields[name], held)
  const entries = { ...a.entries }
  for (const [name, found] of Object.entries(b.entries)) {
    entries[name] = { ...entries[name], ...found }
  }
  return { ...a, fields, entries }
}

function laterOf(a: Held | undefined, b: Held): Held {
  return a && isLater(a, b) ? a : b
}
