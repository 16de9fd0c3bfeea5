import * as v from 'valibot'
import { ifFits } from '../../learner/format/schema-parts.ts'

/** Who wrote a slot, and when in its order. */
export interface SlotMark {
  device: string
  /** 1 for the first write of the device into this folder, then 2, 3 … */
  sequence: number
  /** UUID made by the device for this folder. */
  session: string
}

/** What this device remembers of the folder: how it signs there, with its last write, 0 for none. */
export type Signature = SlotMark

const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const signature = v.looseObject({
  // It becomes part of the names of files; see `slotName`.
  device: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  sequence,
  session: v.string(),
})

const mark = v.looseObject({
  ...signature.entries,
  sequence: v.pipe(sequence, v.minValue(1)),
})

/** The mark of a slot; undefined where the value is none. */
export function slotMarkIn(value: unknown): SlotMark | undefined {
  return ifFits(mark, value)
}

/** The signature of this device; undefined where the value is none. */
export function signatureIn(value: unknown): Signature | undefined {
  return ifFits(signature, value)
}
