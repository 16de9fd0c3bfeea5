import { describe, expect, it } from 'vitest'
import { fold, isStarred, statusOf, type ProgressEvent } from '../../../src/learner/model/events.ts'
import type { Lineage } from '../../../src/catalogue/model/lineage.ts'
import { resolveWorks } from '../../../src/learner/model/resolve-works.ts'
import { rowsAtSplit, worksToLookUp } from '../../../src/learner/model/splits.ts'

const day = (date: string) => Date.parse(`${date}T12:00:00Z`)
let count = 0
const said = (date: string, work: string, field: string, value: string | boolean) =>
  ({ id: `e${count++}`, at: day(date), device: 'd', work, field, value }) satisfies ProgressEvent

/** The status of a work after a log, as the app shows it. */
function statusAfter(log: ProgressEvent[], lineage: Lineage, work: string) {
  const rows = fold(log)
  const atSplit = rowsAtSplit(worksToLookUp(rows, lineage), log, lineage)
  return statusOf(resolveWorks(rows, lineage, atSplit).get(work))
}

describe('a work that was an edition of another', () => {
  const lineage: Lineage = { splits: { sequel: { work: 'course', edition: 'part-2' } } }

  it('is done for whoever had ticked that edition', () => {
    const log = [said('2026-01-01', 'course', 'edition:part-2', true)]
    expect(statusAfter(log, lineage, 'sequel')).toBe('done')
    expect(statusAfter(log, lineage, 'course')).toBe('todo')
  })

  it('is to do for whoever had done the old work without ticking the edition', () => {
    const log = [said('2026-01-01', 'course', 'status', 'done')]
    expect(statusAfter(log, lineage, 'sequel')).toBe('todo')
  })

  it('is to do where the tick was taken away again', () => {
    const log = [
      said('2026-01-01', 'course', 'edition:part-2', true),
      said('2026-01-02', 'course', 'edition:part-2', false),
    ]
    expect(statusAfter(log, lineage, 'sequel')).toBe('todo')
  })

  it('follows what is said of itself, even by a clock that is behind', () => {
    const log = [
      said('2026-01-01', 'course', 'edition:part-2', true),
      said('2025-01-01', 'sequel', 'status', 'doing'),
    ]
    expect(statusAfter(log, lineage, 'sequel')).toBe('doing')
  })

  it('is found under an edition of a work that was merged since', () => {
    const merged: Lineage = {
      ...lineage,
      aliases: { course: 'school' },
      mergedEditions: { 'course/part-2': 'course-part-2' },
    }
    const log = [said('2026-01-01', 'course', 'edition:part-2', true)]
    expect(statusAfter(log, merged, 'sequel')).toBe('done')
    expect(
      statusAfter([said('2026-01-01', 'school', 'edition:part-2', true)], merged, 'sequel'),
    ).toBe('todo')
  })
})

describe('a work that another one covered as a whole', () => {
  const lineage: Lineage = { splits: { sequel: { work: 'course', until: '2026-03-01' } } }

  it.each(['done', 'doing', 'skipped', 'known'])('begins as “%s” where that stood so', (status) => {
    const log = [said('2026-01-01', 'course', 'status', status)]
    expect(statusAfter(log, lineage, 'sequel')).toBe(status)
  })

  it('takes neither stars nor anything else', () => {
    const log = [
      said('2026-01-01', 'course', 'status', 'done'),
      said('2026-01-01', 'course', 'star', true),
    ]
    expect(isStarred(resolveWorks(fold(log), lineage).get('sequel'))).toBe(false)
  })

  it('is to do where the old work was done only after the split', () => {
    const log = [said('2026-03-01', 'course', 'status', 'done')]
    expect(statusAfter(log, lineage, 'sequel')).toBe('todo')
  })

  it('stays done when the old work is taken up again after the split', () => {
    const log = [
      said('2026-01-01', 'course', 'status', 'done'),
      said('2026-04-01', 'course', 'status', 'doing'),
    ]
    expect(statusAfter(log, lineage, 'sequel')).toBe('done')
    expect(statusAfter(log, lineage, 'course')).toBe('doing')
  })

  it('may be split again: the part of a part begins where the whole stood', () => {
    const twice: Lineage = {
      splits: { ...lineage.splits, coda: { work: 'sequel', until: '2026-06-01' } },
    }
    const log = [said('2026-01-01', 'course', 'status', 'done')]
    expect(statusAfter(log, twice, 'coda')).toBe('done')
    const later = [...log, said('2026-07-01', 'sequel', 'status', 'todo')]
    expect(statusAfter(later, twice, 'coda')).toBe('done')
    expect(
      statusAfter([...log, said('2026-05-01', 'sequel', 'status', 'todo')], twice, 'coda'),
    ).toBe('todo')
  })

  it('begins where a work stood that was merged into the old one', () => {
    const merged: Lineage = { ...lineage, aliases: { 'old-course': 'course' } }
    expect(
      statusAfter([said('2026-01-01', 'old-course', 'status', 'done')], merged, 'sequel'),
    ).toBe('done')
  })
})
