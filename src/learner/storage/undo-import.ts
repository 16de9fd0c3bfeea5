import type { Backup } from '../model/backup.ts'
import { beginEpoch } from '../model/begin-epoch.ts'
import { withoutImport } from '../model/without-import.ts'
import type { Applied } from './apply-backup.ts'
import type { WaymarkDatabase } from './database.ts'
import { deviceId } from './device-id.ts'
import { readRecord } from './export-backup.ts'
import { metaKeys } from './meta-keys.ts'
import { lastImport } from './last-import.ts'
import { logRows } from './log-rows.ts'
import { importRecordIn } from './meta-rows.ts'
import { problemOf, StorageError } from './storage.ts'
import { writeRecord, type OnWritten } from './write-record.ts'

/**
 * Takes the last import back as a whole, in one transaction; what the learner has
 * done since stays. An epoch begins, so that other devices let go of it too.
 * @param id the import that is meant; whichever is the last where this is left out.
 * @returns what is left to do, or undefined if there was no such import to undo.
 * @throws StorageError if nothing was written.
 */
export async function undoImport(
  db: WaymarkDatabase,
  { id, onWritten }: { id?: string; onWritten?: OnWritten } = {},
): Promise<Applied | undefined> {
  try {
    const applied = await db.transaction('rw', db.tables, async () => {
      const last = await lastImport(db)
      const record = importRecordIn((await db.meta.get(metaKeys.beforeImport))?.value)
      if (!last || record?.id !== last.id || last.id !== (id ?? last.id)) return undefined
      const { preferences, members } = record
      const now = await readRecord(db, { preferences })
      const mark = { id: crypto.randomUUID(), device: await deviceId(db), now: Date.now() }
      const target = withoutImport(record, now)
      const contents = beginEpoch(now, target, { ...mark, again: false })
      const { format, version, exportedAt } = now
      const next: Backup = { ...members, format, version, exportedAt, preferences, ...contents }
      await writeRecord(db, now, next, onWritten)
      await db.meta.bulkDelete([metaKeys.lastImport, metaKeys.beforeImport])
      if (last.mode === 'merge') return { preferences: undefined }
      await db.meta.put({ key: metaKeys.preferences, value: preferences })
      await logRows(db, { settings: { [metaKeys.preferences]: preferences } })
      return { preferences }
    })
    await db.journal.settled()
    return applied
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}
