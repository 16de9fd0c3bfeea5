import type { Json } from '../../model/events.ts'
import type { Position } from '../journal-position.ts'
import type { LoggedRows } from '../journal-port.ts'
import type { Recorded } from './live-segments.ts'

/** What the page asks of the journal's worker. */
export type JournalRequest =
  /**
   * Compare the journal with the database, which stood at `position` when it was opened.
   * `preferences` are those the page has kept, if it has.
   */
  | { ask: 'check'; position: Position | undefined; preferences?: Record<string, Json> }
  /** Write down what was just committed. */
  | { ask: 'append'; position: Position; rows: LoggedRows }
  /** Write the journal anew, from the database. */
  | { ask: 'rewrite' }
  /** Write down the preferences. */
  | { ask: 'keep-preferences'; position: Position; preferences: Record<string, Json> }

/** Why the journal could not be written. */
export type JournalProblem = 'quota' | 'failed'

/** How the journal stands now. */
export type Standing =
  /** It has all the database has. */
  | { state: 'kept' }
  /** There is nothing to keep yet. */
  | { state: 'empty' }
  /** It lacks something, because it could not be written. */
  | { state: 'behind'; problem: JournalProblem }
  /** This browser has no place for it. */
  | { state: 'none' }

/** What the worker answers. */
export type JournalAnswer = (
  | Standing
  /** The database lacks what stands in the journal; nothing was changed. */
  | { state: 'ahead'; recorded: Recorded }
) & {
  /** The preferences it holds, where the page has none. */
  preferences?: Record<string, Json>
}
