import { nextStamp, type ProgressEvent, type WorkProgress } from '../domain/events.ts'
import type { Change } from '../domain/undo.ts'

/** The event that makes `change` to `row`, stamped above the value it replaces. */
export function newEvent(
  change: Change,
  row: WorkProgress | undefined,
  device: string,
): ProgressEvent {
  return {
    id: crypto.randomUUID(),
    at: nextStamp(Date.now(), row?.fields[change.field]?.at),
    device,
    ...change,
  }
}
