/**
 * Events as short JSON, for a link or a QR code: stamps as differences, devices and
 * works by number, names of members left out.
 *
 *     { "v": 1, "d": [device …], "w": [work …], "e": [[id, at, device, work, field, value, undoes?] …] }
 */
import type { Json, ProgressEvent } from '../model/events.ts'

type Row = [
  id: string,
  at: number,
  device: number,
  work: number,
  field: string,
  value: Json,
  undoes?: string,
]

/** Events as they stand in a link. */
export interface CompactEvents {
  v: 1
  d: string[]
  w: string[]
  e: Row[]
}

/** The events in compact form. Members this version does not know are left out. */
export function compact(events: readonly ProgressEvent[]): CompactEvents {
  const devices = [...new Set(events.map(({ device }) => device))]
  const works = [...new Set(events.map(({ work }) => work))]
  let last = 0
  const rows = [...events]
    .sort((a, b) => a.at - b.at)
    .map(({ id, at, device, work, field, value, undoes }): Row => {
      const step = at - last
      last = at
      const [from, of] = [devices.indexOf(device), works.indexOf(work)]
      return undoes === undefined
        ? [id, step, from, of, field, value]
        : [id, step, from, of, field, value, undoes]
    })
  return { v: 1, d: devices, w: works, e: rows }
}
