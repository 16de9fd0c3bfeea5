/**
 * The learner's data, in the IndexedDB database `waymark` of their own browser.
 *
 * events    the truth: everything the learner did, append-only, one row an event
 * progress  the fold of the events, one row a work; can be rebuilt at any time
 * notes     one row a work: the learner's own words
 * paths     paths the learner made
 * meta      facts about this database: device id, last backup …
 *
 * An event and its progress row are written in one transaction with strict
 * durability: once it completes, the disk has it (not just the browser's cache).
 * What was committed is then written to the journal, the second copy (README.md).
 * Every released version stays declared here, and has a fixture in the tests.
 */
import { Dexie, type EntityTable } from 'dexie'
import { forgetCount } from '../last-seen-count.ts'
import type { PathRow } from '../model/backup.ts'
import type { ProgressEvent, WorkProgress } from '../model/events.ts'
import type { NoteRow } from '../model/notes.ts'
import { databaseName } from './database-name.ts'
import { noJournal, type JournalPort } from './journal-port.ts'

/** A fact about this database. */
export interface MetaRow {
  key: string
  value: unknown
}

/** The schema version this code writes, as Dexie counts. */
export const schemaVersion = 1

/** The database, opened with `openDatabase`. */
export class WaymarkDatabase extends Dexie {
  events!: EntityTable<ProgressEvent, 'id'>
  progress!: EntityTable<WorkProgress, 'work'>
  notes!: EntityTable<NoteRow, 'work'>
  paths!: EntityTable<PathRow, 'id'>
  meta!: EntityTable<MetaRow, 'key'>

  /** Where what is committed is written down a second time. */
  journal: JournalPort = noJournal

  /** Called before a transaction commits that leaves no progress on purpose, and waited for. */
  onEmptied: () => void | Promise<void> = forgetCount

  constructor(name: string = databaseName) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false })
    this.version(1).stores({
      events: 'id, work, at',
      progress: 'work',
      notes: 'work',
      paths: 'id',
      meta: 'key',
    })
  }
}
