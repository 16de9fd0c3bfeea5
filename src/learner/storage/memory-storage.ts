import { backupFormat, backupVersion, type Backup } from '../model/backup.ts'
import {
  applyEvent,
  emptyProgress,
  type Json,
  type ProgressEvent,
  type WorkProgress,
} from '../model/events.ts'
import type { Rows } from '../model/progress.ts'
import type { Change } from '../model/undo.ts'
import type { BackupSettings } from './export-backup.ts'
import { MemoryNotes } from './memory-notes.ts'
import { newEvent } from './new-event.ts'
import type { Storage } from './storage.ts'

/** Storage for a session without a database. Nothing outlives the page. */
export class MemoryStorage implements Storage {
  readonly kind = 'memory'
  readonly notes = new MemoryNotes()
  private readonly device = crypto.randomUUID()
  private events: ProgressEvent[] = []
  private rows: Map<string, WorkProgress>
  private readonly listeners = new Set<(rows: Rows) => void>()

  /** @param known what is already known, e.g. read before the database was lost. */
  constructor(private readonly known: Rows = new Map()) {
    this.rows = new Map(known)
  }

  before(work: string): Record<string, Json> {
    const fields = Object.entries(this.known.get(work)?.fields ?? {})
    return Object.fromEntries(fields.map(([field, { value }]) => [field, value]))
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

  async eventsOf(works: string | readonly string[]): Promise<ProgressEvent[]> {
    const ids = new Set([works].flat())
    return this.events.filter((event) => ids.has(event.work))
  }

  backup({ preferences, now = Date.now() }: BackupSettings): Backup {
    return {
      format: backupFormat,
      version: backupVersion,
      exportedAt: new Date(now).toISOString(),
      events: this.events,
      notes: this.notes.all(),
      paths: [],
      preferences,
    }
  }
}
