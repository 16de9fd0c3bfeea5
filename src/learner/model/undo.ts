import { collects, isLater, type Json, type ProgressEvent } from './events.ts'

/** A change to make: what the next event should say. */
export interface Change {
  work: string
  field: string
  value: Json
  /** For an undo: the id of the event it takes back. */
  undoes?: string
  /**
   * The stamp of the value it replaces, in milliseconds, where that was stored under
   * another id of the work; the new event is stamped above it.
   */
  over?: number
}

/** What a single-valued field holds before anything was said. */
export function initialValue(field: string): Json {
  return field === 'status'
    ? 'todo'
    : field === 'star' || field.startsWith('edition:')
      ? false
      : null
}

/**
 * The change that takes back the latest action in `events` that still stands, or
 * undefined where there is none. Undos, and actions already undone, do not count,
 * so calling it again after recording its result walks further back.
 * @param only limits it to actions with these ids; one that a later action of the
 * same field has overtaken is passed over, because taking it back would change nothing.
 * @param before what a field held before any of these events, where not the initial value.
 */
export function undoOf(
  events: readonly ProgressEvent[],
  only?: ReadonlySet<string>,
  before: Readonly<Record<string, Json>> = {},
): Change | undefined {
  const undone = new Set(events.flatMap((event) => (event.undoes ? [event.undoes] : [])))
  const standing = events
    .filter((event) => !event.undoes && !undone.has(event.id) && !collects(event.field))
    .sort((a, b) => (isLater(a, b) ? -1 : 1))
  const latestOfField = new Map<string, ProgressEvent>()
  for (const event of standing) {
    const key = `${event.work} ${event.field}`
    if (!latestOfField.has(key)) latestOfField.set(key, event)
  }
  const action = [...latestOfField.values()].find((event) => !only || only.has(event.id))
  if (!action) return undefined
  const { id, work, field } = action
  const earlier = standing.find(
    (event) => event.work === work && event.field === field && event !== action,
  )
  const value = earlier ? earlier.value : (before[field] ?? initialValue(field))
  return { work, field, value, undoes: id }
}
