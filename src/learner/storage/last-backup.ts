import type { WaymarkDatabase } from './database.ts'
import { lastBackupIn } from './meta-rows.ts'

/** What is known of the last backup. */
export interface LastBackup {
  /** When it was made, in milliseconds since 1970. */
  at: number
  /** How many events it held. */
  events: number
}

const key = 'last-backup'

/** Remembers that the record was saved, as it was then. */
export async function rememberBackup(db: WaymarkDatabase, value: LastBackup): Promise<void> {
  await db.meta.put({ key, value })
}

/** The last backup, and how many events came since; `changes` counts all where there is none. */
export async function backupState(
  db: WaymarkDatabase,
): Promise<{ last?: LastBackup; changes: number }> {
  const last = lastBackupIn((await db.meta.get(key))?.value)
  const events = await db.events.count()
  return last ? { last, changes: Math.max(0, events - last.events) } : { changes: events }
}
