import type { Backup } from '../../../src/learner/model/backup.ts'
import { fold, statusOf } from '../../../src/learner/model/events.ts'
import { applyBackup, type ImportMode } from '../../../src/learner/storage/apply-backup.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import { exportBackup } from '../../../src/learner/storage/export-backup.ts'
import { undoImport } from '../../../src/learner/storage/undo-import.ts'
import type { Folder } from '../../../src/features/sync/folder.ts'
import { syncFolder } from '../../../src/features/sync/sync-folder.ts'

const settings = { preferences: {} }
let databases: WaymarkDatabase[] = []

/** Deletes the databases of all devices there were. */
export async function throwAway(): Promise<void> {
  for (const db of databases) await db.delete()
  databases = []
}

/** A device with a database of its own, and what a learner does on it. */
export async function device() {
  const db = new WaymarkDatabase(`device-${crypto.randomUUID()}`)
  await db.open()
  databases.push(db)
  const storage = new DurableStorage(db)
  return {
    db,
    storage,
    tick: (work: string) => storage.record([{ work, field: 'status', value: 'done' }]),
    write: (work: string, text: string) =>
      storage.notes.save({ work, text, writer: { id: crypto.randomUUID(), edits: 0 }, over: [] }),
    texts: async () =>
      (await db.notes.toArray()).flatMap(({ versions }) => versions.map(({ text }) => text)).sort(),
    backup: () => exportBackup(db, settings),
    import: (file: Backup, mode: ImportMode) => applyBackup(db, file, { mode, ...settings }),
    takeBack: () => undoImport(db),
    sync: (folder: Folder) => syncFolder(db, folder, settings),
    done: async () =>
      [...fold(await db.events.toArray()).values()]
        .filter((row) => statusOf(row) === 'done')
        .map((row) => row.work)
        .sort(),
  }
}

export type Device = Awaited<ReturnType<typeof device>>

/** Another device with a copy of a profile. */
export async function copyOf(own: Device): Promise<Device> {
  const clone = await device()
  for (const table of own.db.tables) {
    await clone.db.table(table.name).bulkPut(await table.toArray())
  }
  return clone
}
