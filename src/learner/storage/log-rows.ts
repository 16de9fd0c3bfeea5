import { Dexie, type Transaction } from 'dexie'
import type { WaymarkDatabase } from './database.ts'
import { positionIn, positionKey, type Position } from './journal-position.ts'
import type { LoggedRows } from './journal-port.ts'

/** Transactions after which the journal is written anew. */
const renewing = new WeakSet<Transaction>()

/**
 * Hands rows that are being written to the journal, once they are committed. Call it inside
 * the transaction that writes them, which must cover `meta`; await `db.journal.settled()`
 * after it.
 */
export async function logRows(db: WaymarkDatabase, rows: LoggedRows): Promise<void> {
  const transaction = Dexie.currentTransaction
  // Written as a whole, with these rows.
  if (renewing.has(transaction)) return
  const position = await nextPosition(db)
  transaction.on('complete', () => db.journal.append(position, rows))
}

/** Moves the database on by one transaction. Call it inside one over `meta`. @returns where it stands then. */
export async function nextPosition(db: WaymarkDatabase): Promise<Position> {
  const held = await heldPosition(db)
  const position: Position = held
    ? { ...held, sequence: held.sequence + 1 }
    : { generation: crypto.randomUUID(), replaces: [], sequence: 1 }
  await db.meta.put({ key: positionKey, value: position })
  return position
}

/**
 * Begins a generation, because what the transaction leaves is not what was there and something
 * more: a union with what the journal holds would undo it. The journal is written anew after
 * the commit; until then, and after a crash in between, what it holds counts as replaced.
 * @param absorbed other generations of which the database now has everything.
 */
export async function beginGeneration(
  db: WaymarkDatabase,
  absorbed: readonly string[] = [],
): Promise<void> {
  const transaction = Dexie.currentTransaction
  const held = await heldPosition(db)
  const before = held ? [...held.replaces, held.generation] : []
  const position: Position = {
    generation: crypto.randomUUID(),
    replaces: [...new Set([...before, ...absorbed])],
    sequence: 1,
  }
  await db.meta.put({ key: positionKey, value: position })
  if (renewing.has(transaction)) return
  renewing.add(transaction)
  transaction.on('complete', () => db.journal.rewrite())
}

async function heldPosition(db: WaymarkDatabase): Promise<Position | undefined> {
  return positionIn((await db.meta.get(positionKey))?.value)
}
