import { describe, expect, it } from 'vitest'
import { backupDue } from '../../../../src/features/backup/model/backup-reminder.ts'

const day = 24 * 60 * 60 * 1000
const now = 1_790_000_000_000

describe('the reminder of a backup', () => {
  it.each([
    ['says nothing to a newcomer', { changes: 3, mayBeDeleted: true }, false],
    [
      'comes after ten actions where the browser may delete them',
      { changes: 10, mayBeDeleted: true },
      true,
    ],
    ['waits for forty where the browser keeps them', { changes: 39, mayBeDeleted: false }, false],
    ['comes after forty in any case', { changes: 40, mayBeDeleted: false }, true],
    [
      'leaves a week’s peace after a backup',
      { changes: 20, mayBeDeleted: true, lastBackup: now - 6 * day },
      false,
    ],
    [
      'comes again after that week',
      { changes: 20, mayBeDeleted: true, lastBackup: now - 8 * day },
      true,
    ],
    [
      'breaks the peace for very much work',
      { changes: 30, mayBeDeleted: true, lastBackup: now - day },
      true,
    ],
  ])('%s', (_, facts, due) => {
    expect(backupDue({ now, ...facts })).toBe(due)
  })
})
