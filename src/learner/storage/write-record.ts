import { Dexie, type EntityTable } from 'dexie'
import { unknownMembers, type Backup, type BackupContents } from '../model/backup.ts'
import { sameJson } from '../model/canonical-json.ts'
import { fold } from '../model/events.ts'
import { mergeContents } from '../model/merge-backups.ts'
import { sameContents } from '../model/same-contents.ts'
import { beginGeneration } from './begin-generation.ts'
import type { WaymarkDatabase } from './database.ts'
import { logRows } from './log-rows.ts'
import { metaKeys } from './meta-keys.ts'

/** Rows of a table that are written at once: progress is told after each. */
const portion = 5_000

/** Portions that may be on their way at a time. */
const ahead = 3

/** Told how far the writing is, from 0 to 1. */
export type OnWritten = (share: number) => void

/**
 * Makes the database hold `next` where it holds `held` now, and folds the log anew.
 * It writes only rows that differ. Call it inside a transaction over all tables; before the
 * learner is told that it is saved, await `db.journal.settled()`.
 */
export async function writeRecord(
  db: WaymarkDatabase,
  held: BackupContents,
  next: Backup,
  onWritten?: OnWritten,
): Promise<void> {
  const events = await replaceRows(db.events, 'id', held.events, next.events, onWritten)
  const notes = await replaceRows(db.notes, 'work', held.notes, next.notes)
  const paths = await replaceRows(db.paths, 'id', held.paths, next.paths)
  const rows = [...fold(next.events).values()]
  await replaceRows(db.progress, 'work', await db.progress.toArray(), rows)
  const members = unknownMembers(next)
  await db.meta.put({ key: metaKeys.members, value: members })
  // Emptied on purpose, not lost. Before any tab hears of it: the transaction is not done yet.
  if (rows.length === 0) await Dexie.waitFor(Promise.resolve(db.onEmptied()))
  // What a union with the journal would bring back is to be let go of there too.
  if (!sameContents(mergeContents(held, next), next)) return beginGeneration(db)
  await logRows(db, { events, notes, paths, settings: { [metaKeys.members]: members } })
}

/** @returns the rows that were written. */
async function replaceRows<T extends object, K extends string & keyof T>(
  table: EntityTable<T, K>,
  key: K,
  held: readonly T[],
  next: readonly T[],
  onWritten?: OnWritten,
): Promise<T[]> {
  const before = new Map(held.map((row) => [row[key], row]))
  const kept = new Set<unknown>(next.map((row) => row[key]))
  // By the keys that are stored: an older version of the app stores what an epoch let go of.
  const gone = (await table.toCollection().primaryKeys()).filter((id) => !kept.has(id))
  const changed = next.filter((row) => !sameJson(before.get(row[key]), row))
  await table.bulkDelete(gone)
  const written: PromiseLike<void>[] = []
  for (let start = 0; start < changed.length; start += portion) {
    // The next portions are on their way while the browser writes one: so neither waits.
    await written[written.length - ahead]
    const rows = changed.slice(start, start + portion)
    const done = () => onWritten?.(Math.min(1, (start + portion) / changed.length))
    const put = table.bulkPut(rows as never[]).then(done)
    // Of several that fail together the first one tells.
    put.catch(() => {})
    written.push(put)
  }
  await Promise.all(written)
  return changed
}
