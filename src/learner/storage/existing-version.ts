import { openExisting } from './open-existing.ts'

/**
 * The version of a database as IndexedDB counts it (Dexie's times ten), or 0 where
 * there is none. Nothing is created or changed: Dexie, asked to open a newer
 * database, would add its own tables to it.
 * @throws the browser's error if the database cannot be opened.
 */
export async function existingVersion(name: string): Promise<number> {
  const database = await openExisting(name)
  if (!database) return 0
  const { version } = database
  database.close()
  return version
}
