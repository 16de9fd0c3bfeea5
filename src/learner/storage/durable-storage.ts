import { applyEvent, emptyProgress, type ProgressEvent } from '../model/events.ts'
import type { Change } from '../model/undo.ts'
import type { WaymarkDatabase } from './database.ts'
import { deviceId } from './device-id.ts'
import { DurableNotes } from './durable-notes.ts'
import { logRows } from './log-rows.ts'
import { newEvent } from './new-event.ts'
import { problemOf, StorageError, type Storage } from './storage.ts'
import { watchRows } from './watch-rows.ts'

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

  watch(...told: Parameters<Storage['watch']>): () => void {
    return watchRows(this.database, ...told)
  }

  async eventsOf(works: string | readonly string[]): Promise<ProgressEvent[]> {
    try {
      return await this.database.events.where('work').anyOf([works].flat()).toArray()
    } catch (error) {
      throw new StorageError(problemOf(error), error)
    }
  }
}
