import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compact, expand } from '../../../../src/features/backup/model/compact-events.ts'
import type { ProgressEvent } from '../../../../src/learner/model/events.ts'

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
})
