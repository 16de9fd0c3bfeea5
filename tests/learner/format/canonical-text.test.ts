import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalRows, canonicalText } from '../../../src/learner/format/canonical-text.ts'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { anyText } from '../../fixtures/arbitrary-backup.ts'

/** Keys that objects treat in a way of their own, and some beside them. */
const oddKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'toJSON',
  'length',
  '',
  '1',
  '9',
  '10',
  '01',
  '-1',
  '4294967294',
  '4294967295',
  'a',
  'B',
  '\ud800',
  '\uffff',
)

const manyMembers = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`key ${count - i}`, i]))

/** Any JSON, with keys that objects treat in a way of their own, and members that are not there. */
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, undefined, true, 0, -0, 1e21, 0.1, NaN, Infinity),
    anyText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(oddKey, anyText), tie('value'), { maxKeys: 5, noNullPrototype: true }),
    // More names than a short list has.
    fc.integer({ min: 30, max: 40 }).map(manyMembers),
  ),
}))

/** The same value, with the members of its objects the other way round. */
function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(turned)
  const members = Object.entries(value).toReversed()
  return Object.fromEntries(members.map(([key, member]) => [key, turned(member)]))
}

describe('canonical JSON by the engine', () => {
  it('is what canonical JSON is, in whatever order the members stand', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(canonicalText(value)).toBe(canonicalJson(value))
        expect(canonicalText(turned(value))).toBe(canonicalJson(value))
      }),
      { numRuns: 500 },
    )
  })

  it('is the same for each of many values', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 6 }), (values) => {
        expect(canonicalRows(values)).toEqual(values.map(canonicalJson))
      }),
      { numRuns: 300 },
    )
  })
})
