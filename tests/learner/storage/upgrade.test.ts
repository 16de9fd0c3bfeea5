import { Dexie } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { fold, statusOf, type ProgressEvent } from '../../../src/learner/model/events.ts'
import { noteText } from '../../../src/learner/model/notes.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import version1 from '../../fixtures/database-1.json' with { type: 'json' }

afterEach(() => Dexie.delete('waymark'))

/** Makes the database as the released version with this schema left it. */
async function restore({ version, stores, rows }: typeof version1) {
  const db = new Dexie('waymark')
  db.version(version).stores(stores)
  await db.open()
  for (const [table, content] of Object.entries(rows)) await db.table(table).bulkAdd(content)
  db.close()
}

describe('a database of version 1', () => {
  it('opens with every tick, star and note where it was', async () => {
    await restore(version1)
    const db = new WaymarkDatabase()
    await db.open()
    expect(await db.events.count()).toBe(version1.rows.events.length)
    const rows = fold(await db.events.toArray())
    expect(statusOf(rows.get('software-2-0'))).toBe('done')
    expect(rows.get('attention-is-all-you-need')?.fields['star']?.value).toBe(true)
    expect(new Map((await db.progress.toArray()).map((row) => [row.work, row]))).toEqual(rows)
    expect(noteText(await db.notes.get('software-2-0'))).toBe('Weights are the program.')
    db.close()
  })
})

describe('an upgrade that is cut off', () => {
  it('leaves the database of the version before, whole', async () => {
    await restore(version1)
    class Next extends Dexie {
      constructor(fails: boolean) {
        super('waymark')
        this.version(version1.version).stores(version1.stores)
        this.version(version1.version + 1)
          .stores({ ...version1.stores, events: 'id, work, at, device' })
          .upgrade(async (transaction) => {
            await transaction.table<ProgressEvent>('events').clear()
            if (fails) throw new Error('power cut')
          })
      }
    }
    const cut = new Next(true)
    await expect(cut.open()).rejects.toThrow('power cut')
    cut.close()
    const db = new WaymarkDatabase()
    await db.open()
    expect(await db.events.count()).toBe(version1.rows.events.length)
    db.close()
  })
})
