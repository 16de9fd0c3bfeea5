import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { BackupError } from '../../../src/learner/format/backup-error.ts'
import type { Backup, BackupContents } from '../../../src/learner/model/backup.ts'
import { fold } from '../../../src/learner/model/events.ts'
import { honored, mergeContents } from '../../../src/learner/model/merge-backups.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { exportBackup } from '../../../src/learner/storage/export-backup.ts'
import { takeIn } from '../../../src/learner/storage/take-in.ts'
import { writeRecord } from '../../../src/learner/storage/write-record.ts'
import { anyContents } from '../../fixtures/arbitrary-contents.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

const nothing: BackupContents = { events: [], notes: [], paths: [] }
const head = { ...sampleBackup, ...nothing }
let db: WaymarkDatabase

async function holding(contents: BackupContents) {
  db = new WaymarkDatabase(`test-${crypto.randomUUID()}`)
  await db.open()
  await db.transaction('rw', db.tables, () => writeRecord(db, nothing, { ...head, ...contents }))
  return db
}

const take = (files: readonly Backup[]) =>
  db.transaction('rw', db.tables, async () => takeIn(db, files))

const inOrder = ({ events, notes, paths }: BackupContents) => ({
  events: [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
  notes,
  paths,
})

afterEach(() => db.delete())

describe('taking in rows', () => {
  it('leaves what merging the whole record does, whatever epochs say, and its fold', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyContents,
        fc.array(anyContents, { minLength: 1, maxLength: 3 }),
        async (mine, files) => {
          await holding(honored(mine))
          await take(files.map((contents) => ({ ...head, ...contents })))
          const merged = [mine, ...files].reduce(mergeContents)
          expect(inOrder(await exportBackup(db, { preferences: {} }))).toEqual(inOrder(merged))
          const rows = await db.progress.toArray()
          expect(new Map(rows.map((row) => [row.work, row]))).toEqual(fold(merged.events))
          expect(await db.events.count()).toBe(merged.events.length)
          await db.delete()
        },
      ),
      { numRuns: 80 },
    )
  }, 90_000)

  it('keeps members that this version does not know, of every file', async () => {
    await holding({ ...nothing, paths: [{ id: 'p' }] })
    const goals = { ...head, goals: ['read'] }
    await take([goals, { ...head, badges: 3 }])
    expect(await exportBackup(db, { preferences: {} })).toMatchObject({
      goals: ['read'],
      badges: 3,
    })
  })

  it('gives up, and changes nothing, where an action is not there afterwards', async () => {
    await holding(nothing)
    const tick = { at: 1, device: 'd', work: 'bert', field: 'status', value: 'done' }
    const bulkPut = db.events.bulkPut.bind(db.events)
    db.events.bulkPut = ((rows: never[]) => bulkPut(rows.slice(1))) as never
    const events = ['lost', 'kept'].map((id) => ({ ...tick, id }))
    await expect(take([{ ...head, events }])).rejects.toThrow(BackupError)
    expect(await db.events.count()).toBe(0)
  })
})
