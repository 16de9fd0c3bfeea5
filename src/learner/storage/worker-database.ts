import { WaymarkDatabase } from './database.ts'
import type { Position } from './journal-position.ts'
import type { LoggedRows } from './journal-port.ts'

/** What a worker has committed, for the page to have written to the journal. */
export type Committed =
  /** Each transaction's rows, and where it left the database. */
  | { position: Position; rows: LoggedRows }[]
  /** So much, or so different, that the journal is to be written anew. */
  | 'anew'

/** Rows up to which a transaction passes through the page: copying more would be felt there. */
const few = 500

/**
 * Does something to the learner's database in a worker, which has a connection of its own.
 * @param onEmptied called where a transaction leaves no progress on purpose.
 * @returns what the task returned, and what it committed: hand that to `keepTwice`, in the page.
 * @throws what the task throws, and Dexie's error where the database cannot be opened.
 */
export async function inWorkerDatabase<T>(
  task: (db: WaymarkDatabase) => Promise<T>,
  onEmptied: () => void | Promise<void> = () => {},
): Promise<{ value: T; committed: Committed }> {
  const db = new WaymarkDatabase()
  // A newer version of the app takes the database over: nothing more is written from here.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true })
    return false
  })
  db.onEmptied = onEmptied
  let committed: Committed = []
  db.journal = {
    append(position, rows) {
      if (committed === 'anew' || countOf(rows) > few) committed = 'anew'
      else committed.push({ position, rows })
    },
    rewrite: () => (committed = 'anew'),
    settled: () => Promise.resolve(),
  }
  try {
    await db.open()
    return { value: await task(db), committed }
  } finally {
    db.close()
  }
}

/**
 * Has the journal hold what a worker has committed.
 * @returns when it does, as `settled` of the journal; at once where it is written anew, which
 *   takes seconds after years of use: Settings shows how that stands.
 */
export async function keepTwice(db: WaymarkDatabase, committed: Committed): Promise<void> {
  if (committed === 'anew') return db.journal.rewrite()
  for (const { position, rows } of committed) db.journal.append(position, rows)
  await db.journal.settled()
}

function countOf({ events = [], notes = [], paths = [] }: LoggedRows): number {
  return events.length + notes.length + paths.length
}
