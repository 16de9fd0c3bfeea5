import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BackupContents } from '../../../src/learner/model/backup.ts'
import { beginEpoch } from '../../../src/learner/model/begin-epoch.ts'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { beginsEpoch, epochOf, maxEpoch } from '../../../src/learner/model/epochs.ts'
import { fold, type ProgressEvent } from '../../../src/learner/model/events.ts'
import { honored, mergeContents } from '../../../src/learner/model/merge-backups.ts'
import { contentsByHand } from '../../../src/learner/model/merge-by-hand.ts'
import { anyContents, hostileContents } from '../../fixtures/arbitrary-contents.ts'
import { lawTimeout, recordRuns } from '../../fixtures/runs.ts'
import { visible } from '../../fixtures/visible.ts'

const law = { timeout: lawTimeout }
const nothing: BackupContents = { events: [], notes: [], paths: [] }
const mark = { id: 'begun', device: 'phone', now: 10 }

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)

describe('merging records that went through epochs', () => {
  it('does not depend on which side comes first', law, () => {
    fc.assert(
      fc.property(hostileContents, hostileContents, (a, b) =>
        same(mergeContents(a, b), mergeContents(b, a)),
      ),
      { numRuns: recordRuns },
    )
  })

  it('does not depend on how several are grouped', law, () => {
    fc.assert(
      fc.property(hostileContents, hostileContents, hostileContents, (a, b, c) =>
        same(mergeContents(mergeContents(a, b), c), mergeContents(a, mergeContents(b, c))),
      ),
      { numRuns: recordRuns },
    )
  })

  it('changes nothing the second time', law, () => {
    fc.assert(
      fc.property(hostileContents, hostileContents, (a, b) => {
        const once = mergeContents(a, b)
        return [a, b, once].every((contents) => same(mergeContents(once, contents), once))
      }),
      { numRuns: recordRuns },
    )
  })

  it('folds to the same rows whatever the order of the log', law, () => {
    fc.assert(
      fc.property(hostileContents, hostileContents, (a, b) => {
        const { events } = mergeContents(a, b)
        return same([...fold(events)].sort(), [...fold(events.toReversed())].sort())
      }),
      { numRuns: recordRuns },
    )
  })
})

describe.each([true, false])('a record that takes the place of another (again: %s)', (again) => {
  const replaced = (now: BackupContents, target: BackupContents) =>
    beginEpoch(now, target, { ...mark, again })

  it('says what it should say', law, () => {
    fc.assert(
      fc.property(anyContents, anyContents, (x, y) => {
        const [now, target] = [honored(x), honored(y)]
        expect(visible(replaced(now, target))).toEqual(visible(target))
      }),
      { numRuns: recordRuns },
    )
  })

  it(
    'is not changed by what it took the place of, nor by anything that had been taken in before',
    law,
    () => {
      fc.assert(
        fc.property(anyContents, anyContents, anyContents, (older, x, y) => {
          const now = mergeContents(older, x)
          const next = replaced(now, honored(y))
          expect(canonicalJson(mergeContents(next, now))).toBe(canonicalJson(next))
          expect(canonicalJson(mergeContents(now, next))).toBe(canonicalJson(next))
          // An event the older record had in a copy that says something else is no exchange's work.
          if (contradicts(older, x)) return
          expect(canonicalJson(mergeContents(next, older))).toBe(canonicalJson(next))
        }),
        { numRuns: recordRuns },
      )
    },
  )

  it('leaves no trace where there was nothing to let go of', () => {
    fc.assert(
      fc.property(anyContents, (y) => {
        const target = honored(y)
        expect(canonicalJson(replaced(nothing, target))).toBe(canonicalJson(target))
      }),
    )
  })
})

describe('merging by hand', () => {
  it('keeps all that either side says, whatever epochs let go of', law, () => {
    fc.assert(
      fc.property(anyContents, anyContents, (a, b) => {
        const merged = visible(contentsByHand(a, b))
        for (const side of [honored(a), honored(b)].map(visible)) {
          expect(idsOf(merged.events)).toEqual(expect.arrayContaining(idsOf(side.events)))
          expect(idsOf(merged.paths)).toEqual(expect.arrayContaining(idsOf(side.paths)))
        }
      }),
      { numRuns: recordRuns },
    )
  })

  it('changes nothing the second time, and stays when the two are exchanged', law, () => {
    fc.assert(
      fc.property(anyContents, anyContents, (a, b) => {
        const once = contentsByHand(a, b)
        for (const side of [once, honored(b)]) {
          expect(canonicalJson(contentsByHand(once, side))).toBe(canonicalJson(once))
        }
        const exchanged = visible(mergeContents(once, b))
        expect(idsOf(exchanged.events)).toEqual(idsOf(visible(once).events))
      }),
      { numRuns: recordRuns },
    )
  })
})

describe('an epoch', () => {
  const event = (id: string, more: Partial<ProgressEvent> = {}): ProgressEvent => ({
    id,
    at: 5,
    device: 'phone',
    work: 'bert',
    field: 'status',
    value: 'done',
    ...more,
  })
  const log = (...events: ProgressEvent[]) => ({ ...nothing, events })
  const idsIn = ({ events }: BackupContents) =>
    events.filter((one) => !beginsEpoch(one)).map(({ id }) => id)

  it('lets go of what was seen, whatever the clocks said', () => {
    const ahead = event('ahead', { at: 315_360_000_000_000 })
    const emptied = beginEpoch(log(ahead), nothing, { ...mark, now: 5, again: true })
    expect(idsIn(mergeContents(emptied, log(ahead)))).toEqual([])
    expect(emptied.events[0]!.at).toBeGreaterThan(ahead.at)
  })

  it('leaves what had not been seen, however old it is', () => {
    const emptied = beginEpoch(log(event('seen')), nothing, { ...mark, again: true })
    expect(idsIn(mergeContents(emptied, log(event('unseen', { at: 1 }))))).toEqual(['unseen'])
  })

  it('brings back what another had let go of, for good', () => {
    const [a, b] = [event('a'), event('b')]
    const without = beginEpoch(log(a, b), log(b), { ...mark, again: true })
    const back = beginEpoch(without, log(a), { ...mark, id: 'second', again: true })
    for (const order of [
      [log(a, b), without, back],
      [back, without, log(a, b)],
    ]) {
      expect(idsIn(order.reduce(mergeContents))).toEqual(['a'])
    }
  })

  it('that begins beside another takes nothing from what the other kept', () => {
    const [a, b, c] = [event('a'), event('b'), event('c')]
    const here = beginEpoch(log(a, b, c), log(a), { ...mark, again: true })
    const there = beginEpoch(log(a, b, c), log(b), { ...mark, id: 'other', again: true })
    expect(idsIn(mergeContents(here, there))).toEqual(['a', 'b'])
    expect(same(mergeContents(here, there), mergeContents(there, here))).toBe(true)
  })

  it('decides between two meanings of one id: the file that replaces is right everywhere', () => {
    const [here, file] = [event('a', { value: 'done' }), event('a', { value: 'todo' })]
    for (const [now, target] of [
      [here, file],
      [file, here],
    ] as const) {
      const next = beginEpoch(log(now), log(target), { ...mark, again: true })
      expect(fold(mergeContents(log(now), next).events).get('bert')!.fields['status']!.value).toBe(
        target.value,
      )
    }
  })

  it('is no progress of any work', () => {
    const emptied = beginEpoch(log(event('a')), nothing, { ...mark, again: true })
    expect(emptied.events).toHaveLength(1)
    expect(fold(emptied.events).size).toBe(0)
  })

  it('never gets a number that no file may have, though a hostile one uses them up', () => {
    const last = log(event('a', { epoch: maxEpoch }), event('b'))
    const next = beginEpoch(last, log(event('c')), { ...mark, again: true })
    for (const one of next.events) expect(epochOf(one)).toBeLessThanOrEqual(maxEpoch)
    expect(idsIn(mergeContents(next, log(event('b'))))).toEqual(['c'])
  })
})

/** True if the two hold one id, or one edit of a note, with different meanings. */
function contradicts(a: BackupContents, b: BackupContents): boolean {
  const meanings = new Map<string, string>()
  const differs = (key: string, value: unknown) => {
    const text = canonicalJson(value)
    const held = meanings.get(key)
    meanings.set(key, text)
    return held !== undefined && held !== text
  }
  return [a, b].some(
    ({ events, notes, paths }) =>
      events.some(({ epoch: _, ...event }) => differs(`event ${event.id}`, event)) ||
      paths.some((row) => differs(`path ${row.id} ${row.at}`, row)) ||
      notes.some(({ work, versions }) =>
        versions.some((one) => differs(`note ${work} ${one.writer} ${one.edit}`, one)),
      ),
  )
}
