import { isLater, type ProgressEvent } from './events.ts'

/** Events of different ids, oldest first; sorts the array itself, which costs little where it is sorted. */
export function inLogOrder(events: ProgressEvent[]): ProgressEvent[] {
  return events.sort((a, b) => a.at - b.at || (isLater(a, b) ? 1 : -1))
}
