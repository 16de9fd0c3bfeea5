import { forgottenIn, isForgotten, mergeCopies } from './epochs.ts'
import { inLogOrder } from './log-order.ts'
import type { ProgressEvent } from './events.ts'

/**
 * The union of two logs, oldest first: every event of both, once, but for those that an
 * epoch in either has let go of (`epochs.ts`). Should one id stand for two different
 * events, `mergeCopies` says which is kept, on every device the same. Commutative,
 * associative and idempotent up to the order of the input, which does not matter.
 */
export function mergeEvents(
  a: Iterable<ProgressEvent>,
  b: Iterable<ProgressEvent>,
): ProgressEvent[] {
  return inLogOrder(stillSaid(unionOf(a, b)))
}

/** The events of a log that its own epochs have not let go of; a new array. */
export function stillSaid(events: readonly ProgressEvent[]): ProgressEvent[] {
  const forgotten = forgottenIn(events)
  if (forgotten.events.size === 0) return [...events]
  return events.filter((event) => !isForgotten(event, forgotten))
}

/** Every event of both logs, once, in no order; also those that an epoch has let go of. */
export function unionOf(a: Iterable<ProgressEvent>, b: Iterable<ProgressEvent>): ProgressEvent[] {
  const events = new Map<string, ProgressEvent>()
  for (const log of [a, b]) {
    for (const event of log) {
      const held = events.get(event.id)
      const kept = held ? mergeCopies(held, event) : event
      if (kept !== held) events.set(event.id, kept)
    }
  }
  return [...events.values()]
}
