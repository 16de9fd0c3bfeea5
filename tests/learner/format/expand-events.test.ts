import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expand } from '../../../src/learner/format/expand-events.ts'
import { compact, type CompactEvents } from '../../../src/learner/format/compact-events.ts'
import type { ProgressEvent } from '../../../src/learner/model/events.ts'
import { hostileValues, spoiled } from '../../fixtures/hostile-values.ts'

const anyEvent: fc.Arbitrary<ProgressEvent> = fc.record(
  {
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 253_402_300_799_999 }),
    device: fc.constantFrom('phone', 'laptop'),
    work: fc.constantFrom('attention', 'bert', '__proto__'),
    field: fc.constantFrom('status', 'star', 'edition:blog'),
    value: fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null)),
    undoes: fc.uuid(),
  },
  { requiredKeys: ['id', 'at', 'device', 'work', 'field', 'value'] },
)

const row: unknown[] & CompactEvents['e'][number] = ['id', 1000, 0, 0, 'status', 'done']

describe('events in a link', () => {
  it('come out as they went in, in the order of their stamps', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const back = expand(JSON.parse(JSON.stringify(compact(events))))
        expect(back).toEqual([...events].sort((a, b) => a.at - b.at))
      }),
    )
  })

  it.each([null, 3, 'text', [], {}, { v: 2, d: [], w: [], e: [] }, { v: 1, d: 1, w: [], e: [] }])(
    'are not read out of %j',
    (value) => expect(expand(value)).toBeUndefined(),
  )

  it('are not read out of hostile values', () => {
    for (const value of hostileValues) expect(expand(value)).toBeUndefined()
    const good: CompactEvents = { v: 1, d: ['phone'], w: ['bert'], e: [row] }
    // Any text is a device or a work, and an empty list of events is one.
    const fit: Record<string, number> = { 'd ["__proto__"]': 1, 'w ["__proto__"]': 1, 'e []': 0 }
    for (const { member, value } of spoiled(good)) {
      const odd = JSON.stringify((value as CompactEvents)[member])
      expect(expand(value)?.length).toBe(fit[`${member} ${odd}`])
    }
  })

  it('come all or not at all: a row that does not fit would move those after it', () => {
    const wrong = [
      ...hostileValues.filter((value) => !Array.isArray(value) || value.length < 6),
      ...[1, 2, 3].flatMap((i) =>
        [-1, 0.5, 2 ** 53, '0', '__proto__', 'length', null].map((bad) => row.with(i, bad)),
      ),
      row.with(2, 1),
      row.with(3, 1),
      row.with(0, 3),
      row.with(4, null),
      row.slice(0, 5),
      [...row, 3],
    ]
    for (const bad of wrong) {
      const rows = [row, bad, row] as CompactEvents['e']
      expect(expand({ v: 1, d: ['phone'], w: ['bert'], e: rows })).toBeUndefined()
    }
  })

  it('carry any value, however odd, as it is', () => {
    const odd: unknown[] = JSON.parse(JSON.stringify(hostileValues.filter(Boolean)))
    for (const value of odd) {
      const events = expand({ v: 1, d: ['phone'], w: ['bert'], e: [row.with(5, value)] })
      expect(events).toEqual([
        { id: 'id', at: 1000, device: 'phone', work: 'bert', field: 'status', value },
      ])
    }
  })
})
