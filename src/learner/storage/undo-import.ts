import { beginEpoch } from '../model/begin-epoch.ts'
import { withoutImport } from '../model/without-import.ts'
import { stateAfter, type Applied, type ImportRecord } from './apply-backup.ts'
import type { WaymarkDatabase } from './database.ts'
import { deviceId } from './device-id.ts'
import { metaKeys, readRecord } from './export-backup.ts'
import { logRows } from './log-rows.ts'
import { importRecordIn } from './meta-rows.ts'
import { problemOf, StorageError } from './storage.ts'
import { writeRecord } from './write-record.ts'

/**
 * The last import, if it can be undone.
 * @throws StorageError if the database cannot be read.
 */
export async function lastImport(db: WaymarkDatabase): Promise<ImportRecord | undefined> {
  try {
    const row = await db.meta.get(metaKeys.beforeImport)
    return importRecordIn(row?.value)
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}

/**
 * Takes the last import back as a whole, in one transaction; what the learner has
 * done since stays. An epoch begins, so that other devices let go of it too.
 * @returns what is left to do, or undefined if there was no import to undo.
 * @throws StorageError if nothing was written.
 */
export async function undoImport(db: WaymarkDatabase): Promise<Applied | undefined> {
  try {
    const applied = await db.transaction('rw', db.tables, async () => {
      const record = await lastImport(db)
      if (!record) return undefined
      const { mode, before } = record
      const now = await readRecord(db, before)
      const target = withoutImport({ before, after: stateAfter(record), now })
      const mark = { id: crypto.randomUUID(), device: await deviceId(db), now: Date.now() }
      const contents = beginEpoch(now, target, { ...mark, again: false })
      await writeRecord(db, now, { ...before, ...contents })
      await db.meta.delete(metaKeys.beforeImport)
      if (mode === 'merge') return { preferences: undefined }
      await db.meta.put({ key: metaKeys.preferences, value: before.preferences })
      await logRows(db, { settings: { [metaKeys.preferences]: before.preferences } })
      return { preferences: before.preferences }
    })
    await db.journal.settled()
    return applied
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}
