import fc from 'fast-check'
import { crc32 as crc32OfNode } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../src/learner/storage/journal/crc32.ts'
import { encodeRecord, readRecords } from '../../../../src/learner/storage/journal/records.ts'
import { anyText } from '../../../fixtures/arbitrary-backup.ts'

const anyRecord = fc.record({
  kind: fc.constantFrom('rows', 'whole', 'preferences'),
  sequence: fc.nat(),
  value: fc.dictionary(fc.string(), fc.oneof(anyText, fc.jsonValue()), { maxKeys: 3 }),
})
type AnyRecord = typeof anyRecord extends fc.Arbitrary<infer T> ? T : never

const anyRecords = fc.array(anyRecord, { minLength: 1, maxLength: 6 })

/** As JSON gives it back. */
const plain = ({ kind, sequence, value }: AnyRecord) => ({
  kind,
  sequence,
  value: JSON.parse(JSON.stringify(value)) as unknown,
})

const encoded = (records: readonly AnyRecord[]) =>
  records.map(({ kind, sequence, value }) => encodeRecord(kind, value, sequence))

const joined = (parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

function read(bytes: Uint8Array) {
  const { records, damaged } = readRecords(bytes)
  const found = records.map(({ kind, sequence, value }) => ({ kind, sequence, value: value() }))
  return { found, damaged }
}

describe('the checksum', () => {
  it('is the CRC-32 that zlib has', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(crc32OfNode(bytes))
      }),
    )
  })
})

describe('the records of a segment', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { found, damaged } = read(joined(encoded(records)))
        expect(found).toEqual(records.map(plain))
        expect(damaged).toBe(false)
      }),
    )
  })

  it('are, cut off anywhere, exactly those that are whole', () => {
    fc.assert(
      fc.property(anyRecords, fc.nat(), (records, where) => {
        const parts = encoded(records)
        const bytes = joined(parts)
        const cut = where % (bytes.length + 1)
        let end = 0
        const whole = parts.filter((part) => (end += part.length) <= cut)
        const { found, damaged } = read(bytes.subarray(0, cut))
        expect(found).toEqual(records.slice(0, whole.length).map(plain))
        expect(damaged).toBe(joined(whole).length < cut)
      }),
    )
  })

  it('are, with the rest of a block filled with zeros or rubbish, still all there', () => {
    fc.assert(
      fc.property(anyRecords, fc.uint8Array({ minLength: 1, maxLength: 64 }), (records, rest) => {
        const written = joined(encoded(records))
        for (const tail of [rest, new Uint8Array(rest.length)]) {
          const { found, damaged } = read(joined([written, tail]))
          expect(found).toEqual(records.map(plain))
          expect(damaged).toBe(true)
        }
      }),
    )
  })

  it('lose by a damaged byte the one it is in, and never say something else', () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (records, where, flip) => {
          const parts = encoded(records)
          const bytes = joined(parts)
          const at = where % bytes.length
          bytes[at]! ^= flip
          let end = 0
          const hit = parts.findIndex((part) => (end += part.length) > at)
          const { found, damaged } = read(bytes)
          expect(found).toEqual(records.filter((_, i) => i !== hit).map(plain))
          expect(damaged).toBe(true)
        },
      ),
    )
  })
})
