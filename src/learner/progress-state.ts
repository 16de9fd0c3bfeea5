import type { Rows } from './model/progress.ts'
import type { Change } from './model/undo.ts'
import type { StorageProblem } from './storage/storage.ts'

/** How storage is doing. */
export type Phase =
  /** Not opened yet: what is shown may lack what is stored. */
  | 'loading'
  /** Open; what is shown is what is stored. */
  | 'ready'
  /** No database: this session's memory only. See `problem`. */
  | 'memory'
  /** A newer version of the app took the database over: read only until reloaded. */
  | 'frozen'

/** What the interface shows of progress. */
export interface ProgressState {
  phase: Phase
  problem?: StorageProblem
  /** Opening takes unusually long, or another tab holds up an upgrade. */
  waiting: boolean
  /** How often the database came after all, when memory had taken its place. */
  restored: number
  /**
   * Everything known, with what is being written shown as if it were stored. A row
   * that did not change is the same object in every state.
   */
  rows: Rows
  /** Writes under way. */
  saving: number
  /** True once something was written in this session and nothing is under way. */
  saved: boolean
  /** The last write that failed. Its changes are not shown any more. */
  failed?: { problem: StorageProblem; changes: readonly Change[] }
}

/** Before anything is read: what pre-rendered pages show, and what React hydrates with. */
export const nothingKnown: ProgressState = {
  phase: 'loading',
  waiting: false,
  restored: 0,
  rows: new Map(),
  saving: 0,
  saved: false,
}
