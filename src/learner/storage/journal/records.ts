/**
 * A segment of the journal is a row of records, each of them
 *
 *     marker    4 bytes  FF FE FD FC
 *     checksum  4 bytes  CRC-32 of all that follows
 *     kind      1 byte   an index of `kinds`
 *     sequence  8 bytes  a double: which transaction, 0 for none
 *     length    4 bytes  of the body
 *     body               JSON in UTF-8
 *
 * with numbers little-endian. FF and FE stand in no UTF-8, so the marker is in no body, and
 * the record after a damaged one is found again: what is damaged costs itself and no other.
 */
import { crc32 } from './crc32.ts'

/** What a record may be; the order is part of the format. */
const kinds = ['rows', 'whole', 'preferences'] as const

export type RecordKind =
  /** Rows: those of one transaction, or with sequence 0 one row of a snapshot. */
  | 'rows'
  /** Everything up to the transaction `sequence` stands before this record, in place of other generations. */
  | 'whole'
  /** The learner's preferences, which belong to no transaction. */
  | 'preferences'

/** A record, as it was read. */
export interface JournalRecord {
  kind: RecordKind
  sequence: number
  /** Its JSON, which is parsed when it is asked for: as a rule nobody asks. */
  value(): unknown
}

/** What a segment's bytes hold. */
export interface Records {
  records: JournalRecord[]
  /** Something in it belongs to no record: a torn end, a damaged middle. */
  damaged: boolean
}

const marker = [0xff, 0xfe, 0xfd, 0xfc] as const
const headLength = 21
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** The bytes of one record. */
export function encodeRecord(kind: RecordKind, value: unknown, sequence = 0): Uint8Array {
  const body = encoder.encode(JSON.stringify(value))
  const bytes = new Uint8Array(headLength + body.length)
  const view = new DataView(bytes.buffer)
  bytes.set(marker)
  bytes[8] = kinds.indexOf(kind)
  view.setFloat64(9, sequence, true)
  view.setUint32(17, body.length, true)
  bytes.set(body, headLength)
  view.setUint32(4, crc32(bytes.subarray(8)), true)
  return bytes
}

/** Every record that is whole, in the order they stand. Whatever else there is, is passed over. */
export function readRecords(bytes: Uint8Array): Records {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records: JournalRecord[] = []
  let damaged = false
  for (let at = 0; at < bytes.length;) {
    const end = endOfRecord(bytes, view, at)
    if (end === undefined) {
      damaged = true
      const next = bytes.indexOf(marker[0], at + 1)
      if (next < 0) break
      at = next
      continue
    }
    const body = bytes.subarray(at + headLength, end)
    records.push({
      kind: kinds[bytes[at + 8]!]!,
      sequence: view.getFloat64(at + 9, true),
      value: () => JSON.parse(decoder.decode(body)) as unknown,
    })
    at = end
  }
  return { records, damaged }
}

/** Where the record that begins here ends; undefined where none does, or it is not whole. */
function endOfRecord(bytes: Uint8Array, view: DataView, at: number): number | undefined {
  if (at + headLength > bytes.length || marker.some((byte, i) => bytes[at + i] !== byte)) {
    return undefined
  }
  const end = at + headLength + view.getUint32(at + 17, true)
  if (end > bytes.length || kinds[bytes[at + 8]!] === undefined) return undefined
  return crc32(bytes.subarray(at + 8, end)) === view.getUint32(at + 4, true) ? end : undefined
}
