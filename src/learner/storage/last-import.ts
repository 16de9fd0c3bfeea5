import type { Json } from '../model/events.ts'
import type { LastImport } from './apply-backup.ts'
import type { WaymarkDatabase } from './database.ts'
import { metaKeys } from './meta-keys.ts'
import { lastImportIn, membersIn } from './meta-rows.ts'
import { problemOf, StorageError } from './storage.ts'

/**
 * The last import, if it can be undone.
 * @throws StorageError if the database cannot be read.
 */
export async function lastImport(db: WaymarkDatabase): Promise<LastImport | undefined> {
  try {
    return lastImportIn((await db.meta.get(metaKeys.lastImport))?.value)
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}

/** The preferences of the record that last took the place of another. @throws what Dexie throws. */
export async function storedPreferences(db: WaymarkDatabase): Promise<Record<string, Json>> {
  return membersIn((await db.meta.get(metaKeys.preferences))?.value)
}
