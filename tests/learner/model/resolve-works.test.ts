import { inCurrentTerms } from '../../../src/learner/model/current-terms.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fold,
  isEditionRead,
  isStarred,
  statusOf,
  type ProgressEvent,
} from '../../../src/learner/model/events.ts'
import { idsOf, type Lineage } from '../../../src/catalogue/model/lineage.ts'
import { mergeRows, resolveWorks } from '../../../src/learner/model/resolve-works.ts'

const works = ['bert', 'gpt', 'old-bert', 'older-bert', 'old-gpt', 'part', 'other-part']

const anyEvent: fc.Arbitrary<ProgressEvent> = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 40 }),
  device: fc.constantFrom('phone', 'laptop'),
  work: fc.constantFrom(...works),
  field: fc.constantFrom('status', 'star', 'edition:blog', 'link:blog', 'minutes', 'review:blog'),
  value: fc.constantFrom<string | boolean>('todo', 'done', true, false),
})
const anyLog = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 60 })

const anyMerges: fc.Arbitrary<Lineage> = fc.record({
  aliases: fc.dictionary(
    fc.constantFrom('old-bert', 'older-bert', 'old-gpt'),
    fc.constantFrom('bert', 'gpt'),
  ),
  mergedEditions: fc.dictionary(
    fc.constantFrom('old-bert/blog', 'older-bert/blog', 'old-gpt/blog'),
    fc.constantFrom('blog-2', 'video'),
  ),
})

const anyLineage: fc.Arbitrary<Lineage> = fc
  .tuple(
    anyMerges,
    fc.record(
      {
        part: fc.constantFrom(
          { work: 'bert', edition: 'blog' },
          { work: 'old-bert', edition: 'blog' },
        ),
        'other-part': fc.constantFrom(
          { work: 'gpt', until: '1970-01-01' },
          { work: 'part', until: '2030-01-01' },
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([merges, splits]) => ({ ...merges, splits }))

const event = (id: string, at: number, work: string, field: string, value: string | boolean) =>
  ({ id, at, device: 'd', work, field, value }) satisfies ProgressEvent

describe('rows of merged works', () => {
  it('give what the fold of the events in current terms gives', () => {
    fc.assert(
      fc.property(anyLog, anyMerges, (log, lineage) => {
        const current = log.map((event) => inCurrentTerms(lineage, event))
        expect(resolveWorks(fold(log), lineage)).toEqual(fold(current))
      }),
    )
  })

  it('lose no entry and no event: each is under the work its id stands for now', () => {
    fc.assert(
      fc.property(anyLog, anyMerges, (log, lineage) => {
        const rows = resolveWorks(fold(log), lineage)
        for (const { id, work, field } of log.filter(({ field }) => field === 'minutes')) {
          const current = inCurrentTerms(lineage, { work, field }).work
          expect(Object.keys(rows.get(current)!.entries['minutes']!)).toContain(id)
          expect(idsOf(lineage, current)).toContain(work)
        }
      }),
    )
  })

  it('are merged field by field, and the later word stands', () => {
    const log = [
      event('a', 1, 'bert', 'status', 'doing'),
      event('b', 2, 'old-bert', 'status', 'done'),
      event('c', 3, 'old-bert', 'star', true),
      event('d', 4, 'bert', 'star', false),
      event('e', 5, 'old-bert', 'edition:talk', true),
    ]
    const row = resolveWorks(fold(log), { aliases: { 'old-bert': 'bert' } }).get('bert')
    expect(statusOf(row)).toBe('done')
    expect(isStarred(row)).toBe(false)
    expect(isEditionRead(row, 'talk')).toBe(true)
  })

  it('keep an edition apart from another one that had the same id', () => {
    const lineage = {
      aliases: { 'old-bert': 'bert' },
      mergedEditions: { 'old-bert/blog': 'blog-2' },
    }
    const row = resolveWorks(fold([event('a', 1, 'old-bert', 'edition:blog', true)]), lineage).get(
      'bert',
    )
    expect(isEditionRead(row, 'blog')).toBe(false)
    expect(isEditionRead(row, 'blog-2')).toBe(true)
  })
})

describe('merging two rows', () => {
  const rowOf = (log: ProgressEvent[]) =>
    fold(log.map((event) => ({ ...event, work: 'bert' }))).get('bert') ?? {
      work: 'bert',
      fields: {},
      entries: {},
    }

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(60), fc.nat(60), (log, i, j) => {
        const [from, to] = [Math.min(i, j), Math.max(i, j)]
        const [a, b, c] = [log.slice(0, from), log.slice(from, to), log.slice(to)].map(rowOf)
        expect(mergeRows(a!, b!)).toEqual(mergeRows(b!, a!))
        expect(mergeRows(mergeRows(a!, b!), c!)).toEqual(mergeRows(a!, mergeRows(b!, c!)))
        expect(mergeRows(a!, a!)).toEqual(a)
      }),
    )
  })
})

describe('the rows of the current catalogue', () => {
  it('do not depend on the order of the stored rows, and stay as they are when resolved again', () => {
    const anyRows = anyLog.map(fold).chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows], { minLength: rows.size }).map((list) => new Map(list)),
      ),
    )
    fc.assert(
      fc.property(anyRows, anyLineage, ([rows, shuffled], lineage) => {
        const resolved = resolveWorks(rows, lineage)
        expect(resolveWorks(shuffled, lineage)).toEqual(resolved)
        expect(resolveWorks(resolved, lineage)).toEqual(resolved)
      }),
    )
  })

  it('are the stored ones themselves where nothing was merged or split', () => {
    const rows = fold([event('a', 1, 'bert', 'status', 'done')])
    expect(resolveWorks(rows, {})).toBe(rows)
  })

  it('never change what is stored', () => {
    fc.assert(
      fc.property(anyLog, anyLineage, (log, lineage) => {
        const rows = fold(log)
        resolveWorks(rows, lineage)
        expect(rows).toEqual(fold(log))
      }),
    )
  })

  it('keep works that the catalogue does not know', () => {
    const rows = fold([event('a', 1, 'from-a-newer-version', 'status', 'done')])
    const resolved = resolveWorks(rows, { aliases: { 'old-bert': 'bert' } })
    expect(statusOf(resolved.get('from-a-newer-version'))).toBe('done')
  })
})
