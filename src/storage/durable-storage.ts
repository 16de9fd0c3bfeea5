import { liveQuery } from 'dexie'
import { applyEvent, emptyProgress, type ProgressEvent } from '../domain/events.ts'
import type { Rows } from '../domain/progress.ts'
import type { Change } from '../domain/undo.ts'
import type { WaymarkDatabase } from './database.ts'
import { newEvent } from './new-events.ts'
import { problemOf, StorageError, type Storage } from './storage.ts'

/** Storage in the database. */
export class DurableStorage implements Storage {
  readonly kind = 'durable'

  constructor(private readonly db: WaymarkDatabase) {}

  async record(changes: readonly Change[]): Promise<ProgressEvent[]> {
    const { db } = this
    try {
      return await db.transaction('rw', db.events, db.progress, db.meta, async () => {
        const device = await deviceId(db)
        const events: ProgressEvent[] = []
        for (const change of changes) {
          const row = (await db.progress.get(change.work)) ?? emptyProgress(change.work)
          const event = newEvent(change, row, device)
          await db.events.add(event)
          await db.progress.put(applyEvent(row, event))
          events.push(event)
        }
        return events
      })
    } catch (error) {
      throw new StorageError(problemOf(error), error)
    }
  }

  watch(onRows: (rows: Rows) => void, onError: (error: StorageError) => void): () => void {
    const subscription = liveQuery(() => this.db.progress.toArray()).subscribe({
      next: (rows) => onRows(new Map(rows.map((row) => [row.work, row]))),
      error: (error) => onError(new StorageError(problemOf(error), error)),
    })
    return () => subscription.unsubscribe()
  }

  async eventsOf(work?: string): Promise<ProgressEvent[]> {
    try {
      return await (work === undefined
        ? this.db.events.toArray()
        : this.db.events.where('work').equals(work).toArray())
    } catch (error) {
      throw new StorageError(problemOf(error), error)
    }
  }
}

/** This device's id, made on its first write. Call it inside a transaction over `meta`. */
async function deviceId(db: WaymarkDatabase): Promise<string> {
  const known = await db.meta.get('device')
  if (typeof known?.value === 'string') return known.value
  const id = crypto.randomUUID()
  await db.meta.put({ key: 'device', value: id })
  return id
}
