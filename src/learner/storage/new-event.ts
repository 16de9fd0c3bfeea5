import { nextStamp, type ProgressEvent, type WorkProgress } from '../model/events.ts'
import type { Change } from '../model/undo.ts'

/** The event that makes `change` to `row`, stamped above the value it replaces, wherever that is stored. */
export function newEvent(
  change: Change,
  row: WorkProgress | undefined,
  device: string,
): ProgressEvent {
  const { over, ...said } = change
  const stamps = [row?.fields[said.field]?.at, over].filter((at) => at !== undefined)
  const replaced = stamps.length > 0 ? Math.max(...stamps) : undefined
  return { id: crypto.randomUUID(), at: nextStamp(Date.now(), replaced), device, ...said }
}
