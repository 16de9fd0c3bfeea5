import { applyEvent, collects, emptyProgress, isLater, type ProgressEvent } from './model/events.ts'
import type { Rows } from './model/progress.ts'
import type { Change } from './model/undo.ts'
import type { StoredRows } from './stored-rows.ts'

/** A change that is shown already, though what is stored does not say it yet. */
export interface Intent extends Change {
  /** When it was made, in milliseconds since 1970. */
  at: number
  /** The event that fulfils it, once it is written. */
  event?: ProgressEvent
}

/** `changes` as intents, made now. */
export function intentsOf(changes: readonly Change[]): Intent[] {
  const at = Date.now()
  return changes.map((change) => ({ ...change, at }))
}

/** The intents that what is stored does not fulfil yet. */
export function unfulfilled(intents: readonly Intent[], stored: Rows): Intent[] {
  return intents.filter(({ event }) => {
    if (!event) return true
    const row = stored.get(event.work)
    if (collects(event.field)) return row?.entries[event.field]?.[event.id] === undefined
    const held = row?.fields[event.field]
    return !held || isLater(event, held)
  })
}

/** What the ids begin with under which intents show; those of events are UUIDs. */
export const pendingMark = 'pending'

/** What is stored, in current terms, with the intents shown as if they were stored too. */
export function rowsWith(intents: readonly Intent[], current: StoredRows): Rows {
  if (intents.length === 0) return current.rows
  const rows = new Map(current.rows)
  for (const [i, intent] of intents.entries()) {
    const { work, field, value, at } = current.inTerms(intent)
    const id = `${pendingMark} ${i}`
    const row = rows.get(work) ?? emptyProgress(work)
    const above = (row.fields[field]?.at ?? at) + 1
    rows.set(work, applyEvent(row, { id, at: above, device: '', work, field, value }))
  }
  return rows
}
