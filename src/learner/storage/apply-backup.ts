import type { Backup } from '../model/backup.ts'
import { beginEpoch, type EpochMark } from '../model/begin-epoch.ts'
import type { Json } from '../model/events.ts'
import { mergeByHand } from '../model/merge-by-hand.ts'
import { honored } from '../model/merge-backups.ts'
import type { WaymarkDatabase } from './database.ts'
import { deviceId } from './device-id.ts'
import { metaKeys, readRecord, type BackupSettings } from './export-backup.ts'
import { logRows } from './log-rows.ts'
import { problemOf, StorageError } from './storage.ts'
import { writeRecord } from './write-record.ts'

/** Whether a file is added to what is here, or takes its place. */
export type ImportMode = 'merge' | 'replace'

/** An import that can be undone: kept in `meta` until the next one. */
export interface ImportRecord {
  /** When it was made, in milliseconds since 1970. */
  at: number
  mode: ImportMode
  /** The state before it. */
  before: Backup
  /** What was imported. */
  file: Backup
  /** Who replaced the record, and when; an import made by an older version has none. */
  epoch?: EpochMark
}

/** What is left to do once the database has the change. */
export interface Applied {
  /** The preferences to set now; undefined where they stay as they are. */
  preferences: Record<string, Json> | undefined
}

/**
 * Imports a backup that `readBackup` returned: all of it, in one transaction, or
 * nothing. The state before is kept with it, for `undoImport`. Merging keeps this
 * device's preferences, replacing takes the file's and begins an epoch, so that other
 * devices let go of the same. This device keeps its own id.
 * @throws StorageError if nothing was written.
 */
export async function applyBackup(
  db: WaymarkDatabase,
  file: Backup,
  { mode, preferences, now = Date.now() }: BackupSettings & { mode: ImportMode },
): Promise<Applied> {
  try {
    await db.transaction('rw', db.tables, async () => {
      const before = await readRecord(db, { preferences, now })
      const epoch = { id: crypto.randomUUID(), device: await deviceId(db), now }
      const record: ImportRecord = { at: now, mode, before, file, epoch }
      await writeRecord(db, before, stateAfter(record))
      await db.meta.put({ key: metaKeys.beforeImport, value: record })
      if (mode === 'merge') return
      await db.meta.put({ key: metaKeys.preferences, value: file.preferences })
      await logRows(db, { settings: { [metaKeys.preferences]: file.preferences } })
    })
    await db.journal.settled()
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
  return { preferences: mode === 'replace' ? file.preferences : undefined }
}

/** The state just after an import: the same whenever it is asked for. */
export function stateAfter({ mode, before, file, epoch }: Omit<ImportRecord, 'at'>): Backup {
  if (mode === 'merge') return mergeByHand(before, file)
  if (!epoch) return file
  return { ...file, ...beginEpoch(before, honored(file), { ...epoch, again: true }) }
}
