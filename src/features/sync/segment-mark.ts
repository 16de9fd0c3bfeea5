import * as v from 'valibot'
import { ifFits } from '../../learner/format/schema-parts.ts'

/** Who wrote a segment, and where it stands in what they wrote. */
export interface SegmentMark {
  device: string
  /** 1 for the first the device wrote, then 2, 3 … */
  sequence: number
  /**
   * The segment stands for all from this one up to its own. A device begins with the whole
   * record, so one from 1 holds everything the device had at the time.
   */
  from: number
  /** Tells files of copied profiles apart. A slot of an older version of the app has none. */
  random?: string
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const mark = v.looseObject({
  // They become part of the names of files; see `segmentName`.
  device: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  sequence: count,
  from: v.optional(count),
  random: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
})

/** The mark in a file; undefined where the value is none. */
export function segmentMarkIn(value: unknown): SegmentMark | undefined {
  const found = ifFits(mark, value)
  // A slot always held the whole record.
  return (
    found && { ...found, from: found.random === undefined ? 1 : (found.from ?? found.sequence) }
  )
}
