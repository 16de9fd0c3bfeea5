import { isLater, type ProgressEvent } from './events.ts'
import { smaller } from './merge-unknown.ts'

/**
 * The union of two logs, oldest first: every event of both, once. Should one id
 * stand for two different events (which no app writes), the one whose canonical
 * JSON is smaller is kept, on every device the same. Commutative, associative and
 * idempotent up to the order of the input, which does not matter.
 */
export function mergeEvents(
  a: Iterable<ProgressEvent>,
  b: Iterable<ProgressEvent>,
): ProgressEvent[] {
  const events = new Map<string, ProgressEvent>()
  for (const log of [a, b]) {
    for (const event of log) {
      const held = events.get(event.id)
      events.set(event.id, held ? smaller(held, event) : event)
    }
  }
  return [...events.values()].sort((x, y) => (isLater(x, y) ? 1 : -1))
}
