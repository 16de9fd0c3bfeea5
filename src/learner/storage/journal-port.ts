import type { PathRow } from '../model/backup.ts'
import type { ProgressEvent } from '../model/events.ts'
import type { NoteRow } from '../model/notes.ts'
import type { Position } from './journal-position.ts'

/** Rows of the record, as they are written to the journal. */
export interface LoggedRows {
  events?: readonly ProgressEvent[]
  notes?: readonly NoteRow[]
  paths?: readonly PathRow[]
  /** Values of `settingKeys`, by key. */
  settings?: Readonly<Record<string, unknown>>
}

/** The second copy of the record, as those who write the first one see it. */
export interface JournalPort {
  /** Takes what a transaction has just committed, which left the database at `position`. */
  append(position: Position, rows: LoggedRows): void
  /** Has the journal written anew from the database, in which a generation has just begun. */
  rewrite(): void
  /**
   * Resolves when all that was taken so far is on disk a second time, or is known not to be:
   * the first copy is there, so nobody waits for ever. Never rejects.
   */
  settled(): Promise<void>
}

/** Where there is no second copy. */
export const noJournal: JournalPort = {
  append() {},
  rewrite() {},
  settled: () => Promise.resolve(),
}
