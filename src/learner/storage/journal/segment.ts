import type { Json } from '../../model/events.ts'
import type { LoggedRows } from '../journal-port.ts'
import type { JournalFolder } from './folder.ts'
import { readRecords, type JournalRecord } from './records.ts'

/** The learner's preferences, and when they were written down, in milliseconds since 1970. */
export interface KeptPreferences {
  at: number
  value: Record<string, Json>
}

/** What one writer wrote, a file of its own. */
export interface Segment {
  name: string
  /** The generation it belongs to. It stands in the name, where no damage to the file reaches it. */
  generation: string
  /** The generations its own replaces; a snapshot says so at its end, and only then is it true. */
  replaces: string[]
  /** The transactions whose rows stand in it, one number a transaction. */
  sequences: number[]
  /** Every transaction up to this one stands in it; 0 where it began as no snapshot. */
  whole: number
  /** Not all of it can be read. */
  damaged: boolean
  /** Bytes. */
  size: number
  /** All rows it holds, each record with the transaction up to which it says how things are. */
  rows(): { upTo: number; rows: LoggedRows }[]
  /** The preferences written last. */
  preferences(): KeptPreferences | undefined
}

const ending = '.journal-1'

/** Makes a segment of a generation, open for this writer alone. @throws if there is no room. */
export async function createSegment(folder: JournalFolder, generation: string) {
  for (;;) {
    const name = `${generation}.${crypto.randomUUID()}${ending}`
    const file = await folder.create(name)
    if (file) return { name, file }
  }
}

/** True for the name of a segment. Files of other names, of another format perhaps, are left alone. */
export function isSegmentName(name: string): boolean {
  return name.endsWith(ending)
}

/** Reads a segment. Rows are checked by their checksums and not parsed before they are asked for. */
export function readSegment(name: string, bytes: Uint8Array): Segment {
  const { records, damaged } = readRecords(bytes)
  const of = (kind: JournalRecord['kind']) => records.filter((record) => record.kind === kind)
  const [snapshot] = of('whole')
  const rows = of('rows')
  // What was written as a whole is no more, if a part of it cannot be read.
  const whole = snapshot && !damaged ? snapshot.sequence : 0
  return {
    name,
    generation: name.slice(0, name.indexOf('.')),
    replaces: snapshot ? (snapshot.value() as { replaces: string[] }).replaces : [],
    sequences: rows.flatMap(({ sequence }) => (sequence > 0 ? [sequence] : [])),
    whole,
    damaged,
    size: bytes.length,
    rows: () =>
      rows.map((record) => ({
        upTo: record.sequence || whole,
        rows: record.value() as LoggedRows,
      })),
    preferences: () => latest(of('preferences').map((record) => record.value() as KeptPreferences)),
  }
}

/** The preferences written down last; undefined where none were. */
export function latest(
  found: readonly (KeptPreferences | undefined)[],
): KeptPreferences | undefined {
  return found.reduce(
    (held, next) => (next && (!held || next.at > held.at) ? next : held),
    undefined,
  )
}
