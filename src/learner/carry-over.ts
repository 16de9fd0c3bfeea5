import type { ProgressEvent } from './model/events.ts'
import type { Change } from './model/undo.ts'
import type { MemoryStorage } from './storage/memory-storage.ts'
import type { Storage } from './storage/storage.ts'

/**
 * Records in the database what was said while there was only memory, as if it were said
 * now. A note that the database has meanwhile in other words stands beside the one of memory.
 * @returns the changes of progress among it, also those that were taken back.
 * @throws StorageError where something could not be written; doing it all again does no harm.
 */
export async function carryOver(memory: MemoryStorage, database: Storage): Promise<Change[]> {
  const { events, notes } = memory.backup({ preferences: {} })
  // What was taken back changes nothing: the database may hold another value than memory knew.
  const takenBack = new Set(events.flatMap(({ id, undoes }) => (undoes ? [id, undoes] : [])))
  const standing = events.filter(({ id }) => !takenBack.has(id)).map(changeOf)
  if (standing.length > 0) await database.record(standing)
  for (const { work, versions } of notes) {
    for (const { text, writer } of versions) {
      await database.notes.save({ work, text, writer: { id: writer, edits: 0 }, over: [] })
    }
  }
  return events.map(changeOf)
}

/** What an event says. Its id is of no use: in the database it gets another. */
function changeOf({ work, field, value }: ProgressEvent): Change {
  return { work, field, value }
}
