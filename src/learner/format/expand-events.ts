import * as v from 'valibot'
import type { Json, ProgressEvent } from '../model/events.ts'

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Anything JSON can say; what it is, the reading of the backup asks. */
const json = v.custom<Json>((value) => value !== undefined)

const compactEvents = v.object({
  v: v.literal(1),
  d: v.array(v.string()),
  w: v.array(v.string()),
  e: v.array(
    v.looseTuple([v.string(), whole, whole, whole, v.string(), json, v.optional(v.string())]),
  ),
})

/**
 * The events behind a compact form (`compact-events.ts`); undefined where it is not one.
 * All or none: stamps are differences, so that a row left out would move those after it. What
 * the events say is not checked here: a backup made of them is, like any file.
 */
export function expand(value: unknown): ProgressEvent[] | undefined {
  const { success, output } = v.safeParse(compactEvents, value, { abortEarly: true })
  if (!success) return undefined
  const { d: devices, w: works, e: rows } = output
  const events: ProgressEvent[] = []
  let at = 0
  for (const [id, step, from, of, field, value, undoes] of rows) {
    const [device, work] = [devices[from], works[of]]
    if (device === undefined || work === undefined) return undefined
    at += step
    const event = { id, at, device, work, field, value }
    events.push(undoes === undefined ? event : { ...event, undoes })
  }
  return events
}
