import type { EntityTable } from 'dexie'
import { unknownMembers, type Backup, type BackupContents } from '../model/backup.ts'
import { sameJson } from '../model/canonical-json.ts'
import { fold } from '../model/events.ts'
import { forgetCount } from '../last-seen-count.ts'
import type { WaymarkDatabase } from './database.ts'
import { metaKeys } from './export-backup.ts'

/**
 * Makes the database hold `next` where it holds `held` now, and folds the log anew.
 * It writes only rows that differ. Call it inside a transaction over all tables.
 */
export async function writeRecord(
  db: WaymarkDatabase,
  held: BackupContents,
  next: Backup,
): Promise<void> {
  await replaceRows(db.events, 'id', held.events, next.events)
  await replaceRows(db.notes, 'work', held.notes, next.notes)
  await replaceRows(db.paths, 'id', held.paths, next.paths)
  const rows = [...fold(next.events).values()]
  await replaceRows(db.progress, 'work', await db.progress.toArray(), rows)
  await db.meta.put({ key: metaKeys.members, value: unknownMembers(next) })
  // Emptied on purpose, not lost. Before any tab hears of it: the transaction is not done yet.
  if (rows.length === 0) forgetCount()
}

async function replaceRows<T extends object, K extends string & keyof T>(
  table: EntityTable<T, K>,
  key: K,
  held: readonly T[],
  next: readonly T[],
): Promise<void> {
  const before = new Map(held.map((row) => [row[key], row]))
  const kept = new Set<unknown>(next.map((row) => row[key]))
  // By the keys that are stored: an older version of the app stores what an epoch let go of.
  const gone = (await table.toCollection().primaryKeys()).filter((id) => !kept.has(id))
  const changed = next.filter((row) => !sameJson(before.get(row[key]), row))
  await table.bulkDelete(gone)
  await table.bulkPut(changed as never[])
}
