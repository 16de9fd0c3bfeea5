import {
  applyEvent,
  emptyProgress,
  type ProgressEvent,
  type WorkProgress,
} from '../domain/events.ts'
import type { Rows } from '../domain/progress.ts'
import type { Change } from '../domain/undo.ts'
import { newEvent } from './new-events.ts'
import type { Storage } from './storage.ts'

/** Storage for a session without a database. Nothing outlives the page. */
export class MemoryStorage implements Storage {
  readonly kind = 'memory'
  private readonly device = crypto.randomUUID()
  private events: ProgressEvent[] = []
  private rows: Map<string, WorkProgress>
  private readonly listeners = new Set<(rows: Rows) => void>()

  /** @param rows what is already known, e.g. read before the database was lost. */
  constructor(rows: Rows = new Map()) {
    this.rows = new Map(rows)
  }

  async record(changes: readonly Change[]): Promise<ProgressEvent[]> {
    const rows = new Map(this.rows)
    const events = changes.map((change) => {
      const row = rows.get(change.work) ?? emptyProgress(change.work)
      const event = newEvent(change, row, this.device)
      rows.set(change.work, applyEvent(row, event))
      return event
    })
    this.events = [...this.events, ...events]
    this.rows = rows
    for (const listener of this.listeners) listener(rows)
    return events
  }

  watch(onRows: (rows: Rows) => void): () => void {
    this.listeners.add(onRows)
    onRows(this.rows)
    return () => this.listeners.delete(onRows)
  }

  async eventsOf(work?: string): Promise<ProgressEvent[]> {
    return this.events.filter((event) => work === undefined || event.work === work)
  }
}
