import { Dexie, RangeSet } from 'dexie'
import { outcomeOf, type Outcome } from '../failure.ts'
import { WaymarkDatabase } from './database.ts'
import type { Position } from './journal-position.ts'
import type { LoggedRows } from './journal-port.ts'
import { openKnown } from './open-known.ts'

/** What a worker has committed, for the page to have written to the journal. */
export type Committed =
  /** Each transaction's rows, and where it left the database. */
  | { position: Position; rows: LoggedRows }[]
  /** So much, or so different, that the journal is to be written anew. */
  | 'anew'

/** Rows up to which a transaction passes through the page: copying more would be felt there. */
const few = 500

/** What became of a task, and what it committed, also where it failed in the end. */
export type Committing<T> = Outcome<T> & { committed: Committed }

/**
 * Does something to the learner's database in a worker, which has a connection of its own.
 * Never rejects.
 * @param onEmptied called where a transaction leaves no progress on purpose.
 * @returns what became of it, for `keptAnswerOf` in the page.
 */
export async function inWorkerDatabase<T>(
  task: (db: WaymarkDatabase) => Promise<T>,
  onEmptied: () => void | Promise<void> = () => {},
): Promise<Committing<T>> {
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
  const outcome = await outcomeOf(async () => {
    await openKnown(db)
    return task(db)
  })
  db.close()
  return { ...outcome, committed }
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

/**
 * Has the journal, and every tab, look at what a worker may have committed that ended before it
 * could tell.
 */
export function lookAgain(db: WaymarkDatabase): void {
  db.journal.rewrite()
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) })
}

function countOf({ events = [], notes = [], paths = [] }: LoggedRows): number {
  return events.length + notes.length + paths.length
}
