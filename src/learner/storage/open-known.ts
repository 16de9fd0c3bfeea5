import { schemaVersion, type WaymarkDatabase } from './database.ts'
import { existingVersion } from './existing-version.ts'
import { problemOf, StorageError } from './storage.ts'

/**
 * Opens the database, unless newer code has written it: then it is left as it is.
 * @throws StorageError `newer-version`, or what the browser says where it gives none.
 */
export async function openKnown(db: WaymarkDatabase): Promise<void> {
  try {
    // IndexedDB counts Dexie's versions times ten.
    if ((await existingVersion(db.name)) >= (schemaVersion + 1) * 10) {
      throw new StorageError('newer-version')
    }
    await db.open()
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}
