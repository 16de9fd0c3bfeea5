import type { Change } from './model/undo.ts'
import type { Storage } from './storage/storage.ts'

/**
 * Records in the database what was said while there was only memory, as if it were said
 * now. A note that the database has meanwhile in other words stands beside the one of memory.
 * @returns the changes of progress among it.
 * @throws StorageError where something could not be written; doing it all again does no harm.
 */
export async function carryOver(memory: Storage, database: Storage): Promise<Change[]> {
  const { events, notes } = await memory.backup({ preferences: {} })
  // The ids of undone events are of no use: in the database these have others.
  const changes = events.map(({ work, field, value }) => ({ work, field, value }))
  if (changes.length > 0) await database.record(changes)
  for (const { work, versions } of notes) {
    for (const { text, writer } of versions) {
      await database.notes.save({ work, text, writer: { id: writer, edits: 0 }, over: [] })
    }
  }
  return changes
}
