import { describe, expect, it } from 'vitest'
import { backupDiff } from '../../../../src/features/backup/model/backup-diff.ts'
import { backupFileName, type BackupContents } from '../../../../src/learner/model/backup.ts'
import { beginEpoch } from '../../../../src/learner/model/begin-epoch.ts'
import { editNote } from '../../../../src/learner/model/edit-note.ts'
import type { Json, ProgressEvent } from '../../../../src/learner/model/events.ts'
import { mergeContents } from '../../../../src/learner/model/merge-backups.ts'
import { mergePaths } from '../../../../src/learner/model/merge-paths.ts'

let made = 0
const event = (work: string, field: string, value: Json, at = 1): ProgressEvent => ({
  id: `event-${(made += 1)}`,
  at,
  device: 'd',
  work,
  field,
  value,
})

const contents = (events: ProgressEvent[]): BackupContents => ({ events, notes: [], paths: [] })
const none = { new: 0, differ: 0, changed: 0, missing: 0 }

describe('what an import would change', () => {
  it('is nothing where both are the same', () => {
    const mine = contents([event('bert', 'status', 'done')])
    const diff = backupDiff(mine, mine)
    expect(diff).toMatchObject({ ticks: none, notes: none, paths: none, conflicts: 0 })
    expect(diff.events).toEqual({ new: 0, missing: 0 })
  })

  it('counts ticks as they stand: new, different, later in the file, and only here', () => {
    const mine = contents([
      event('bert', 'status', 'done', 5),
      event('gpt', 'status', 'doing', 1),
      event('gan', 'status', 'known'),
    ])
    const file = contents([
      event('bert', 'status', 'doing', 2),
      event('gpt', 'status', 'done', 9),
      event('attention', 'status', 'doing', 1),
      event('attention', 'status', 'done', 2),
    ])
    const { ticks, events } = backupDiff(mine, file)
    expect(ticks).toEqual({ new: 1, differ: 2, changed: 1, missing: 1 })
    expect(events).toEqual({ new: 4, missing: 3 })
  })

  it('counts actions that say something else under one id, and whose word merging takes', () => {
    const [first, second] = [event('bert', 'status', 'done'), event('gpt', 'status', 'doing')]
    const mine = contents([first, second])
    const file = contents([
      { ...first, value: 'aside' },
      { ...second, value: 'done', epoch: 1 },
    ])
    // The greater epoch wins; in one epoch the one whose canonical JSON comes first.
    expect(backupDiff(mine, file).clashes).toEqual({ count: 2, taken: 2 })
    expect(backupDiff(file, mine).clashes).toEqual({ count: 2, taken: 0 })
    expect(backupDiff(mine, contents([{ ...first, epoch: 3 }])).clashes.count).toBe(0)
  })

  it('counts no epoch as an action, but what merging by hand brings back', () => {
    const [mine, other] = [event('bert', 'status', 'done'), event('gpt', 'status', 'done')]
    const mark = { id: 'epoch', device: 'd', now: 9, again: true }
    const emptied = beginEpoch(contents([mine]), contents([]), mark)
    expect(backupDiff(emptied, contents([mine, other])).events).toEqual({ new: 2, missing: 0 })
    expect(backupDiff(contents([mine]), emptied).events).toEqual({ new: 0, missing: 1 })
  })

  it('does not count a work that was ticked and unticked again', () => {
    const file = contents([event('bert', 'status', 'done', 1), event('bert', 'status', 'todo', 2)])
    expect(backupDiff(contents([]), file).ticks).toEqual(none)
  })

  it('tells stars, editions, entries and unknown fields apart', () => {
    const file = contents([
      event('bert', 'star', true),
      event('bert', 'edition:blog', true),
      event('bert', 'minutes', 20),
      event('bert', 'minutes', 20),
      event('bert', 'constructor', 'x'),
    ])
    const diff = backupDiff(contents([]), file)
    expect([diff.stars.new, diff.editions.new, diff.entries.new, diff.others.new]).toEqual([
      1, 1, 2, 1,
    ])
  })

  it('counts notes, and those that would hold two texts', () => {
    const write = (text: string) => {
      const writer = { id: crypto.randomUUID(), edits: 0 }
      return editNote(undefined, { work: 'bert', text, now: 1, device: 'd', writer, over: [] })
    }
    const mine = { ...contents([]), notes: [write('mine')] }
    const file = { ...contents([]), notes: [write('theirs'), { ...write('new'), work: 'gpt' }] }
    const diff = backupDiff(mine, file)
    expect(diff.notes).toEqual({ new: 1, differ: 1, changed: 1, missing: 0 })
    expect(diff.conflicts).toBe(1)
    expect(backupDiff(mergeContents(mine, file), file).notes).toMatchObject({ new: 0, changed: 0 })
  })

  it('counts paths', () => {
    const mine = { ...contents([]), paths: [{ id: 'a', at: 2 }, { id: 'b' }] }
    const file = { ...contents([]), paths: [{ id: 'a', at: 1 }, { id: 'c' }] }
    expect(backupDiff(mine, file).paths).toEqual({ new: 1, differ: 1, changed: 0, missing: 1 })
  })
})

describe('merging paths', () => {
  it('keeps the later row, and of two at one stamp the same one on both sides', () => {
    const [old, late, twin] = [
      { id: 'p', name: 'old' },
      { id: 'p', at: 1, name: 'late' },
      { id: 'p', at: 1, name: 'same time' },
    ]
    expect(mergePaths([late], [old])).toEqual([late])
    expect(mergePaths([old], [late])).toEqual([late])
    expect(mergePaths([late], [twin])).toEqual(mergePaths([twin], [late]))
  })
})

describe('the name of a backup', () => {
  it('is the day it was made', () => {
    expect(backupFileName(new Date(2026, 0, 9))).toBe('waymark-backup-2026-01-09.json')
  })
})
