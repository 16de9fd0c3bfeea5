import { liveQuery } from 'dexie'
import { applyEvent, emptyProgress, type ProgressEvent } from '../model/events.ts'
import type { Rows } from '../model/progress.ts'
import type { Change } from '../model/undo.ts'
import type { WaymarkDatabase } from './database.ts'
import { deviceId } from './device-id.ts'
import { DurableNotes } from './durable-notes.ts'
import { logRows } from './log-rows.ts'
import { newEvent } from './new-event.ts'
import { problemOf, StorageError, type Storage } from './storage.ts'

/** Storage in the database. */
export class DurableStorage implements Storage {
  readonly kind = 'durable'

  readonly notes: DurableNotes

  constructor(readonly database: WaymarkDatabase) {
    this.notes = new DurableNotes(database)
  }

  async record(changes: readonly Change[]): Promise<ProgressEvent[]> {
    const db = this.database
    try {
      const recorded = await db.transaction('rw', db.events, db.progress, db.meta, async () => {
        const device = await deviceId(db)
        const events: ProgressEvent[] = []
        for (const change of changes) {
          const row = (await db.progress.get(change.work)) ?? emptyProgress(change.work)
          const event = newEvent(change, row, device)
          await db.events.add(event)
          await db.progress.put(applyEvent(row, event))
          events.push(event)
        }
        await logRows(db, { events })
        return events
      })
      await db.journal.settled()
      return recorded
    } catch (error) {
      throw new StorageError(problemOf(error), error)
    }
  }

  watch(onRows: (rows: Rows) => void, onError: (error: StorageError) => void): () => void {
    // By another name: `liveQuery` keeps an `AbortError` to itself, and then waits for ever.
    const read = () =>
      this.database.progress.toArray().catch((error: unknown) => {
        throw new StorageError(problemOf(error), error)
      })
    const subscription = liveQuery(read).subscribe({
      next: (rows) => onRows(new Map(rows.map((row) => [row.work, row]))),
      error: (error) => onError(new StorageError(problemOf(error), error)),
    })
    return () => subscription.unsubscribe()
  }

  async eventsOf(works?: string | readonly string[]): Promise<ProgressEvent[]> {
    const { events } = this.database
    try {
      if (works === undefined) return await events.toArray()
      return await events.where('work').anyOf([works].flat()).toArray()
    } catch (error) {
      throw new StorageError(problemOf(error), error)
    }
  }
}
