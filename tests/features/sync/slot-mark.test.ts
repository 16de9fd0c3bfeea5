import { describe, expect, it } from 'vitest'
import { signatureIn, slotMarkIn } from '../../../src/features/sync/slot-mark.ts'
import { hostileValues, spoiled } from '../../fixtures/hostile-values.ts'

const good = { device: 'phone-1', sequence: 7, session: 'a-session' }

describe.each([
  ['the mark of a slot', slotMarkIn],
  ['the signature of a device', signatureIn],
])('%s', (_, read) => {
  it('is read as it is, with members of a newer version', () => {
    const newer = { ...good, more: { deep: [1] } }
    expect(read(newer)).toEqual(newer)
  })

  it('is none where a value is hostile', () => {
    for (const value of hostileValues) expect(read(value)).toBeUndefined()
  })

  it('is none where a member is hostile', () => {
    for (const { member, value } of spoiled(good)) {
      const found = read(value)
      if (!found) continue
      // A text is a session; a text without dots and slashes is a device; 0 is no write.
      expect(member === 'session' || /^[\w-]{1,64}$/.test(found.device)).toBe(true)
      expect(Number.isSafeInteger(found.sequence)).toBe(true)
    }
    const refused = ['../../x', 'a.b', 'a b', '', 'x'.repeat(65)]
    for (const device of refused) expect(read({ ...good, device })).toBeUndefined()
    for (const sequence of [-1, 0.5, 2 ** 53, '7', NaN]) {
      expect(read({ ...good, sequence })).toBeUndefined()
    }
    expect(read({ ...good, session: 7 })).toBeUndefined()
  })
})

describe('no write yet', () => {
  it('is a signature, and the mark of no slot', () => {
    expect(signatureIn({ ...good, sequence: 0 })).toEqual({ ...good, sequence: 0 })
    expect(slotMarkIn({ ...good, sequence: 0 })).toBeUndefined()
  })
})
