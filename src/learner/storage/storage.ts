import type { Backup } from '../model/backup.ts'
import type { Json, ProgressEvent } from '../model/events.ts'
import type { Rows } from '../model/progress.ts'
import type { Change } from '../model/undo.ts'
import type { WaymarkDatabase } from './database.ts'
import type { BackupSettings } from './export-backup.ts'
import type { NoteStorage } from './note-storage.ts'

/** What can be wrong with storage; the interface has words for each. */
export type StorageProblem =
  /** The browser gives no database: private mode, a policy, a broken profile. */
  | 'unavailable'
  /** The disk or the site's share of it is full. */
  | 'quota'
  /** A newer version of the app has written this database. */
  | 'newer-version'
  /** The database was closed under us, or could not be read, and opening it again did not help. */
  | 'lost'
  /** The code that opens the database did not come. */
  | 'not-loaded'

/** An error of the storage layer. `code` is for the interface, `cause` for the log. */
export class StorageError extends Error {
  readonly code: StorageProblem

  constructor(code: StorageProblem, cause?: unknown) {
    super(`storage: ${code}`, { cause })
    this.name = 'StorageError'
    this.code = code
  }
}

/** Where progress lives: the database, or this session's memory where there is none. */
export interface Storage {
  /** `memory` means that nothing outlives the page. */
  readonly kind: 'durable' | 'memory'
  /** The learner's notes. */
  readonly notes: NoteStorage
  /** Everything there is, as a backup; only of memory, because a database may hold years. */
  backup?(settings: BackupSettings): Backup
  /** The database behind it, for backups and imports; none in memory. */
  readonly database?: WaymarkDatabase
  /**
   * Writes one event a change, in one transaction.
   * @returns the events, once they are on disk (or in memory).
   * @throws StorageError if nothing was written.
   */
  record(changes: readonly Change[]): Promise<ProgressEvent[]>
  /**
   * Calls `onRows` with the fold of everything, now and after every change, by
   * whichever tab made it; a row that did not change is the same object every time. Calls
   * `onError` where that cannot be read: then nothing more comes. @returns a function that
   * stops it.
   */
  watch(onRows: (rows: Rows) => void, onError: (error: StorageError) => void): () => void
  /** What fields of a work held before its first event here; all that memory knows of what was before it. */
  before?(work: string): Record<string, Json>
  /** The events written under one id, or several. */
  eventsOf(works: string | readonly string[]): Promise<ProgressEvent[]>
}

/** Names of errors that say nothing against the database: it may be there the next time. */
const passing = ['DatabaseClosedError', 'InvalidStateError', 'AbortError']

/** The code that fits an error thrown by the browser or by Dexie. */
export function problemOf(error: unknown): StorageProblem {
  if (error instanceof StorageError) return error.code
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'quota'
  if (names.includes('VersionError')) return 'newer-version'
  if (passing.some((name) => names.includes(name))) return 'lost'
  return 'unavailable'
}

/** The names of an error and of those inside it. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, inner, cause } = error as { name?: string; inner?: unknown; cause?: unknown }
  return [...(name ? [name] : []), ...namesOf(inner), ...namesOf(cause)]
}
