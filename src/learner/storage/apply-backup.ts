import { unknownMembers, type Backup } from '../model/backup.ts'
import { beginEpoch, type EpochMark } from '../model/begin-epoch.ts'
import type { Json } from '../model/events.ts'
import { importDelta, type ImportDelta } from '../model/import-delta.ts'
import { mergeByHand } from '../model/merge-by-hand.ts'
import { honored } from '../model/merge-backups.ts'
import type { WaymarkDatabase } from './database.ts'
import { deviceId } from './device-id.ts'
import { readRecord, type BackupSettings } from './export-backup.ts'
import { metaKeys } from './meta-keys.ts'
import { logRows } from './log-rows.ts'
import { problemOf, StorageError } from './storage.ts'
import { writeRecord, type OnWritten } from './write-record.ts'

/** Whether a file is added to what is here, or takes its place. */
export type ImportMode = 'merge' | 'replace'

/** An import that can be undone: kept in `meta` until the next one. */
export interface LastImport {
  /** UUID of this import. */
  id: string
  /** When it was made, in milliseconds since 1970. */
  at: number
  mode: ImportMode
}

/** What undoing it needs: as large as what it brought and took, and so in a row of its own. */
export interface ImportRecord extends ImportDelta {
  /** The same as in `LastImport`. */
  id: string
  /** The preferences before it. */
  preferences: Record<string, Json>
  /** Members of the record before it that this version of the app does not know. */
  members: Record<string, unknown>
}

/** How to import. */
export interface ImportSettings extends BackupSettings {
  mode: ImportMode
  /** A UUID, by which one can ask later whether this import was made. */
  id?: string
  /** Told how far the writing is. */
  onWritten?: OnWritten
}

/** What is left to do once the database has the change. */
export interface Applied {
  /** The preferences to set now; undefined where they stay as they are. */
  preferences: Record<string, Json> | undefined
}

/**
 * Imports a backup that `readBackup` returned: all of it, in one transaction, or
 * nothing. What it changes is kept with it, for `undoImport`. Merging keeps this
 * device's preferences, replacing takes the file's and begins an epoch, so that other
 * devices let go of the same. This device keeps its own id.
 * @throws StorageError if nothing was written.
 */
export async function applyBackup(
  db: WaymarkDatabase,
  file: Backup,
  { mode, preferences, now = Date.now(), id = crypto.randomUUID(), onWritten }: ImportSettings,
): Promise<Applied> {
  try {
    await db.transaction('rw', db.tables, async () => {
      const before = await readRecord(db, { preferences, now })
      const mark = { id: crypto.randomUUID(), device: await deviceId(db), now }
      const after = mode === 'merge' ? mergeByHand(before, file) : instead(before, file, mark)
      await writeRecord(db, before, after, onWritten)
      const members = unknownMembers(before)
      const record: ImportRecord = {
        id,
        ...importDelta(before, after),
        preferences: before.preferences,
        members,
      }
      const last: LastImport = { id, at: now, mode }
      await db.meta.bulkPut([
        { key: metaKeys.lastImport, value: last },
        { key: metaKeys.beforeImport, value: record },
      ])
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

/** The record that a file takes the place of, with the epoch that says so. */
function instead(before: Backup, file: Backup, mark: EpochMark): Backup {
  return { ...file, ...beginEpoch(before, honored(file), { ...mark, again: true }) }
}
