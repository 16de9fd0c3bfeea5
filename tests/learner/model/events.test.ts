import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEvent,
  emptyProgress,
  fold,
  isSettled,
  nextStamp,
  statusOf,
  type ProgressEvent,
} from '../../../src/learner/model/events.ts'

const tenYears = 10 * 365 * 24 * 3600 * 1000

const anyEvent: fc.Arbitrary<ProgressEvent> = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 40 }),
  device: fc.constantFrom('phone', 'laptop'),
  work: fc.constantFrom('attention', 'bert', 'gpt'),
  field: fc.constantFrom('status', 'star', 'edition:blog', 'minutes', 'review:q1', 'unheard-of'),
  value: fc.oneof(fc.constantFrom('todo', 'doing', 'done'), fc.integer(), fc.boolean()),
})

/** A log as the app makes it: an id stands for one event, whatever copies travel. */
const anyLog = fc.uniqueArray(anyEvent, { selector: (event) => event.id, maxLength: 60 })

describe('fold', () => {
  it('gives the same state for every order of the events', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(log))
        },
      ),
    )
  })

  it('does not count an event twice', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log))),
        ([log, again]) => {
          expect(fold([...log, ...again])).toEqual(fold(log))
        },
      ),
    )
  })

  it('does not depend on how the events are grouped', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, cut) => {
        const at = log.length === 0 ? 0 : cut % log.length
        const rows = fold(log.slice(0, at))
        for (const event of log.slice(at)) {
          const row = rows.get(event.work) ?? emptyProgress(event.work)
          rows.set(event.work, applyEvent(row, event))
        }
        expect(rows).toEqual(fold(log))
      }),
    )
  })

  it('keeps fields it has never heard of', () => {
    const rows = fold([
      { id: 'a', at: 1, device: 'd', work: 'bert', field: 'mood', value: { calm: true } },
    ])
    expect(rows.get('bert')?.fields['mood']?.value).toEqual({ calm: true })
  })

  it('collects every minute studied instead of keeping the last', () => {
    const minutes = (id: string, value: number): ProgressEvent => ({
      id,
      at: 5,
      device: 'd',
      work: 'bert',
      field: 'minutes',
      value,
    })
    const row = fold([minutes('a', 20), minutes('b', 25), minutes('a', 20)]).get('bert')
    expect(Object.values(row!.entries['minutes']!)).toEqual([20, 25])
  })
})

describe('a later edit of a value one has seen', () => {
  it('wins, though the clocks are wrong by up to ten years either way', () => {
    const skew = fc.integer({ min: -tenYears, max: tenYears })
    fc.assert(
      fc.property(
        fc.array(fc.record({ skew, value: fc.constantFrom('todo', 'doing', 'done') }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.infiniteStream(fc.uuid()),
        (edits, ids) => {
          let row = emptyProgress('bert')
          const log: ProgressEvent[] = []
          for (const { skew, value } of edits) {
            // Each device sees the row as it is, then writes by its own wrong clock.
            const at = nextStamp(1_790_000_000_000 + skew, row.fields['status']?.at)
            const event = {
              id: ids.next().value,
              at,
              device: 'd',
              work: 'bert',
              field: 'status',
              value,
            }
            log.push(event)
            row = applyEvent(row, event)
          }
          expect(statusOf(fold(log.toReversed()).get('bert'))).toBe(edits.at(-1)!.value)
        },
      ),
    )
  })
})

describe('statusOf', () => {
  it('reads a status from a newer version as to do, not as an error', () => {
    const rows = fold([
      { id: 'a', at: 1, device: 'd', work: 'bert', field: 'status', value: 'pondering' },
    ])
    expect(statusOf(rows.get('bert'))).toBe('todo')
  })

  it('settles done, known and skipped, and nothing else', () => {
    expect(
      ['todo', 'doing', 'done', 'skipped', 'known'].filter((s) => isSettled(s as never)),
    ).toEqual(['done', 'skipped', 'known'])
  })
})
