import { Dexie } from 'dexie'
import type { WaymarkDatabase } from './database.ts'
import { positionKey, type Position } from './journal-position.ts'
import { heldPosition, renewing } from './log-rows.ts'

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
    ...(held?.named !== undefined && { named: 0 }),
  }
  await db.meta.put({ key: positionKey, value: position })
  if (renewing.has(transaction)) return
  renewing.add(transaction)
  transaction.on('complete', () => db.journal.rewrite())
}
