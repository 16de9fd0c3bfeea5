import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupContents } from '../../../../src/learner/model/backup.ts'
import { canonicalJson } from '../../../../src/learner/model/canonical-json.ts'
import { honored, mergeContents } from '../../../../src/learner/model/merge-backups.ts'
import { recordedIn } from '../../../../src/learner/storage/journal/live-segments.ts'
import { encodeRecord } from '../../../../src/learner/storage/journal/records.ts'
import { readSegment } from '../../../../src/learner/storage/journal/segment.ts'
import { anyContents } from '../../../fixtures/arbitrary-contents.ts'
import { lawTimeout, historyRuns } from '../../../fixtures/runs.ts'

const law = { timeout: lawTimeout }
const nothing: BackupContents = { events: [], notes: [], paths: [] }

/** Transactions, each with the tab that wrote it, of three. */
const anyHistory = fc.array(fc.tuple(anyContents, fc.nat(2)), { minLength: 1, maxLength: 4 })

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)
const unionOf = (contents: readonly BackupContents[]) =>
  honored(contents.reduce(mergeContents, nothing))

/** The bytes of each tab's segment, record by record. */
function segmentsOf(history: readonly (readonly [BackupContents, number])[]): Uint8Array[][] {
  const tabs: Uint8Array[][] = [[], [], []]
  for (const [i, [contents, tab]] of history.entries())
    tabs[tab]!.push(encodeRecord('rows', contents, i + 1))
  return tabs
}

function read(tabs: readonly Uint8Array[][]): BackupContents {
  const segments = tabs.map((records, tab) =>
    readSegment(`generation.${tab}.journal-1`, Uint8Array.from(records.flatMap((r) => [...r]))),
  )
  return recordedIn(segments).contents
}

describe('a history of records that went through epochs, in the journal', () => {
  it('reads as the union of what was written, whichever tab wrote it', law, () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const tabs = segmentsOf(history)
        const whole = unionOf(history.map(([contents]) => contents))
        expect(same(read(tabs), whole)).toBe(true)
        expect(same(read(tabs.toReversed()), whole)).toBe(true)
      }),
      { numRuns: historyRuns },
    )
  })

  it('gives a database back whatever it has lost, and takes nothing from it', law, () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(15), (history, kept) => {
        const whole = unionOf(history.map(([contents]) => contents))
        const left = unionOf(
          history.filter((_, i) => kept & (1 << i)).map(([contents]) => contents),
        )
        expect(same(mergeContents(left, read(segmentsOf(history))), whole)).toBe(true)
      }),
      { numRuns: historyRuns },
    )
  })

  it('is, with the ends of its segments torn off, united with the database all of it', law, () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
        (history, cuts) => {
          const whole = unionOf(history.map(([contents]) => contents))
          // A torn record is not read; the database, which is always ahead of the journal, has it.
          const torn = segmentsOf(history).map((records, tab) =>
            records.map((bytes, i) =>
              i >= records.length - cuts[tab]! ? bytes.subarray(0, bytes.length - 1) : bytes,
            ),
          )
          expect(same(mergeContents(whole, read(torn)), whole)).toBe(true)
        },
      ),
      { numRuns: historyRuns },
    )
  })
})
