import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lastSeenCount, rememberCount } from '../../../src/learner/last-seen-count.ts'
import { applyBackup } from '../../../src/learner/storage/apply-backup.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import { undoImport } from '../../../src/learner/storage/undo-import.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

const settings = { preferences: {} }
const emptyFile = { ...sampleBackup, events: [], notes: [], paths: [] }
let db: WaymarkDatabase

beforeEach(async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  db = new WaymarkDatabase(`emptied-${crypto.randomUUID()}`)
  await db.open()
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await db.delete()
})

/** What a tab that shows the record counted at the moment it heard that nothing is left. */
function countWhenEmpty(): Promise<number> {
  const storage = new DurableStorage(db)
  return new Promise((resolve, reject) => {
    let works = 0
    const stop = storage.watch((rows) => {
      if (rows.size === 0 && works > 0) {
        stop()
        resolve(lastSeenCount())
      }
      works = rows.size
      rememberCount(works)
    }, reject)
  })
}

it('a record replaced by an empty file is not told to be lost', async () => {
  await new DurableStorage(db).record([{ work: 'bert', field: 'status', value: 'done' }])
  const count = countWhenEmpty()
  await vi.waitFor(() => expect(lastSeenCount()).toBe(1))
  await applyBackup(db, emptyFile, { mode: 'replace', ...settings })
  expect(await count).toBe(0)
})

it('nor one whose first import was taken back', async () => {
  const count = countWhenEmpty()
  await applyBackup(db, sampleBackup, { mode: 'merge', ...settings })
  await vi.waitFor(() => expect(lastSeenCount()).toBe(2))
  await undoImport(db)
  expect(await count).toBe(0)
})

it('but a database that went by itself is', async () => {
  await new DurableStorage(db).record([{ work: 'bert', field: 'status', value: 'done' }])
  rememberCount(1)
  await db.delete()
  await db.open()
  expect(await db.events.count()).toBe(0)
  expect(lastSeenCount()).toBe(1)
})
