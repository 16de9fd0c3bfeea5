import type { Json, ProgressEvent } from './model/events.ts'
import type { Rows } from './model/progress.ts'
import type { Change } from './model/undo.ts'
import type { NoteStorage } from './storage/note-storage.ts'
import type { Storage } from './storage/storage.ts'

/**
 * What is stored, as it reads where no work was ever merged into another or split
 * off one: as it is. `CurrentRows` reads it through the lineage of the catalogue.
 */
export class StoredRows {
  /** The rows as they are stored. */
  stored: Rows = new Map()

  /** The rows in terms of the current catalogue. */
  get rows(): Rows {
    return this.stored
  }

  /** Takes the rows that are stored. */
  setStored(rows: Rows): void {
    this.stored = rows
  }

  /** Reads from the log what rows alone cannot tell. @returns whether there was any need. */
  async lookUp(_storage: Storage): Promise<boolean> {
    return false
  }

  /** Something said of a work, in current terms. */
  inTerms<T extends { work: string; field: string }>(said: T): T {
    return said
  }

  /** All events of the work an id stands for, in current terms. */
  async eventsOf(storage: Storage, work: string): Promise<ProgressEvent[]> {
    return storage.eventsOf(work)
  }

  /** The notes, each with what was written under any id of its work. */
  notesIn(storage: Storage): NoteStorage {
    return storage.notes
  }

  /** What fields of a work held before any event of its own, where not the initial value. */
  before(_work: string): Record<string, Json> {
    return {}
  }

  /**
   * The changes in current terms, each with the stamp of the value it replaces where
   * that may be stored under another id.
   */
  async over(_storage: Storage, changes: readonly Change[]): Promise<readonly Change[]> {
    return changes
  }
}
