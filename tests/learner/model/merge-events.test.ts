import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import {
  applyEvent,
  emptyProgress,
  fold,
  type ProgressEvent,
  type WorkProgress,
} from '../../../src/learner/model/events.ts'
import { mergeEvents } from '../../../src/learner/model/merge-events.ts'
import { recordOf } from '../../../src/learner/model/record-of.ts'
import { lawTimeout, runs } from '../../fixtures/runs.ts'

/** Few ids and stamps, so that logs overlap, and now and then an id means two things. */
const anyEvent: fc.Arbitrary<ProgressEvent> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  at: fc.integer({ min: 0, max: 5 }),
  device: fc.constantFrom('phone', 'laptop'),
  work: fc.constantFrom('attention', 'bert'),
  field: fc.constantFrom('status', 'star', 'minutes', 'review:q1', 'unheard-of'),
  value: fc.constantFrom('todo', 'done', true, 25),
})

const anyLog = fc.array(anyEvent, { maxLength: 10 })

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)

const law = { timeout: lawTimeout }

describe('merging two logs', () => {
  it('does not depend on which one comes first', law, () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => same(mergeEvents(a, b), mergeEvents(b, a))),
      { numRuns: runs },
    )
  })

  it('does not depend on how several are grouped', law, () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) =>
        same(mergeEvents(mergeEvents(a, b), c), mergeEvents(a, mergeEvents(b, c))),
      ),
      { numRuns: runs },
    )
  })

  it('changes nothing the second time', law, () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const once = mergeEvents(a, b)
        return [a, b, once].every((log) => same(mergeEvents(once, log), once))
      }),
      { numRuns: runs },
    )
  })

  it('drops no event and invents none', law, () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const merged = mergeEvents(a, b)
        const ids = new Set([...a, ...b].map(({ id }) => id))
        const held = new Set(merged.map(({ id }) => id))
        return (
          merged.length === ids.size &&
          [...ids].every((id) => held.has(id)) &&
          merged.every((event) => a.includes(event) || b.includes(event))
        )
      }),
      { numRuns: runs },
    )
  })

  it('puts the oldest event first', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const stamps = mergeEvents(a, b).map(({ at }) => at)
        expect(stamps).toEqual(stamps.toSorted((x, y) => x - y))
      }),
    )
  })

  it('keeps the same one of two events that claim one id, wherever it is merged', () => {
    const event = { id: 'a', at: 1, device: 'd', work: 'bert', field: 'status' }
    const done = { ...event, value: 'done' }
    const todo = { ...event, value: 'todo' }
    expect(mergeEvents([todo], [done])).toEqual([done])
    expect(mergeEvents([done], [todo])).toEqual([done])
  })
})

describe('folding a whole log', () => {
  it('makes members of all names alike, also of those that objects know', () => {
    const names = ['__proto__', 'constructor', 'toString', 'bert']
    const members = names.map((name, i) => [name, i] as const)
    expect(Object.entries(recordOf(members))).toEqual(members)
    expect(Object.getPrototypeOf(recordOf(members))).toBe(Object.prototype)
  })

  it('gives what folding event by event gives', law, () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEvent, { selector: ({ id }) => id }).map((log) => [...log, ...log]),
        (log) => {
          const rows = new Map<string, WorkProgress>()
          for (const event of log) {
            rows.set(
              event.work,
              applyEvent(rows.get(event.work) ?? emptyProgress(event.work), event),
            )
          }
          expect(fold(log)).toEqual(rows)
        },
      ),
      { numRuns: runs },
    )
  })

  it('takes time in proportion to the log, however many entries one field collects', () => {
    const log = Array.from({ length: 200_000 }, (_, i) => ({
      id: `${i}`,
      at: i,
      device: 'd',
      work: 'bert',
      field: 'minutes',
      value: 1,
    }))
    expect(Object.keys(fold(log).get('bert')!.entries['minutes']!)).toHaveLength(200_000)
  })
})
