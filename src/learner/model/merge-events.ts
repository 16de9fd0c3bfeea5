import { forgottenIn, isForgotten, mergeCopies } from './epochs.ts'
import { isLater, type ProgressEvent } from './events.ts'

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
  const events = unionOf(a, b)
  const forgotten = forgottenIn(events)
  const kept =
    forgotten.events.size === 0 ? events : events.filter((event) => !isForgotten(event, forgotten))
  return kept.sort((x, y) => (isLater(x, y) ? 1 : -1))
}

/** Every event of both logs, once, in no order; also those that an epoch has let go of. */
export function unionOf(a: Iterable<ProgressEvent>, b: Iterable<ProgressEvent>): ProgressEvent[] {
  const events = new Map<string, ProgressEvent>()
  for (const log of [a, b]) {
    for (const event of log) {
      const held = events.get(event.id)
      events.set(event.id, held ? mergeCopies(held, event) : event)
    }
  }
  return [...events.values()]
}
