import { backupFormat, backupVersion, type Backup } from '../model/backup.ts'
import type { Json } from '../model/events.ts'
import { recordHonored } from '../model/merge-backups.ts'
import type { WaymarkDatabase } from './database.ts'
import { metaKeys } from './meta-keys.ts'
import { membersIn } from './meta-rows.ts'
import { problemOf, StorageError } from './storage.ts'

/** What a backup has that is not in the database. */
export interface BackupSettings {
  /** The learner's preferences, which live in localStorage. */
  preferences: Record<string, Json>
  /** The wall clock, in milliseconds since 1970. */
  now?: number
}

/**
 * Everything the learner has, as it stands at one moment.
 * @throws StorageError if the database cannot be read.
 */
export async function exportBackup(db: WaymarkDatabase, settings: BackupSettings): Promise<Backup> {
  const tables = [db.events, db.notes, db.paths, db.meta]
  try {
    return await db.transaction('r', tables, () => readRecord(db, settings))
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}

/**
 * What `exportBackup` gives; call it inside a transaction over the tables it reads. What an
 * epoch has let go of is not in it, though an older version of the app may have stored it.
 */
export async function readRecord(
  db: WaymarkDatabase,
  { preferences, now = Date.now() }: BackupSettings,
): Promise<Backup> {
  return {
    ...(await recordIn(db, metaKeys.members)),
    format: backupFormat,
    version: backupVersion,
    exportedAt: new Date(now).toISOString(),
    ...recordHonored({
      events: await db.events.toArray(),
      notes: await db.notes.toArray(),
      paths: await db.paths.toArray(),
    }),
    preferences: { ...(await recordIn(db, metaKeys.preferences)), ...preferences },
  }
}

async function recordIn(db: WaymarkDatabase, key: string): Promise<Record<string, Json>> {
  return membersIn((await db.meta.get(key))?.value)
}
