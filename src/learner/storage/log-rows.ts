import { Dexie, type Transaction } from 'dexie'
import type { WaymarkDatabase } from './database.ts'
import { positionIn, positionKey, type Position } from './journal-position.ts'
import type { LoggedRows } from './journal-port.ts'
import { unsentKey } from './unsent-key.ts'

/** Transactions after which the journal is written anew; see `begin-generation.ts`. */
export const renewing = new WeakSet<Transaction>()

/**
 * Hands rows that are being written to the journal, once they are committed, and names them
 * for the folder, if one is in use. Call it inside the transaction that writes them, which must
 * cover `meta`; await `db.journal.settled()` after it.
 * @param news what of it the folder does not have.
 */
export async function logRows(
  db: WaymarkDatabase,
  rows: LoggedRows,
  news: LoggedRows = rows,
): Promise<void> {
  const transaction = Dexie.currentTransaction
  // Written as a whole, with these rows.
  if (renewing.has(transaction)) return
  const position = await nextPosition(db, news)
  transaction.on('complete', () => db.journal.append(position, rows))
}

/**
 * Moves the database on by one transaction. Call it inside one over `meta`. @returns where it stands then.
 * @param news what it writes that a folder does not have; unknown where left out.
 */
export async function nextPosition(db: WaymarkDatabase, news?: LoggedRows): Promise<Position> {
  const held = await heldPosition(db)
  const position: Position = held
    ? { ...held, sequence: held.sequence + 1 }
    : { generation: crypto.randomUUID(), replaces: [], sequence: 1 }
  // Paths and settings come with imports, after which the record is sent as a whole.
  if (news && !news.paths && !news.settings && held && held.named === held.sequence) {
    const { events = [], notes = [] } = news
    const value = (position.named = position.sequence)
    await db.meta.bulkPut([
      ...events.map(({ id }) => ({ key: `${unsentKey.events}${id}`, value })),
      ...notes.map(({ work }) => ({ key: `${unsentKey.notes}${work}`, value })),
    ])
  }
  await db.meta.put({ key: positionKey, value: position })
  return position
}

/** Where the database stands; undefined where nothing was written to it yet. Call it inside a transaction over `meta`. */
export async function heldPosition(db: WaymarkDatabase): Promise<Position | undefined> {
  return positionIn((await db.meta.get(positionKey))?.value)
}
