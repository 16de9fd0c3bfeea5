import { isLater, type Held, type WorkProgress } from './events.ts'
import { recordOf } from './record-of.ts'

/** The fold of two logs of one work, from the fold of each. Commutative and idempotent. */
export function joinProgress(a: WorkProgress, b: WorkProgress): WorkProgress {
  const fields = new Map<string, Held>(Object.entries(a.fields))
  for (const [field, held] of Object.entries(b.fields)) {
    const other = fields.get(field)
    if (!other || isLater(held, other)) fields.set(field, held)
  }
  const entries = new Map(Object.entries(a.entries))
  for (const [field, list] of Object.entries(b.entries)) {
    entries.set(field, { ...entries.get(field), ...list })
  }
  return { work: a.work, fields: recordOf(fields), entries: recordOf(entries) }
}
