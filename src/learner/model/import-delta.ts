import type { BackupContents, PathRow } from './backup.ts'
import { sameJson } from './canonical-json.ts'
import type { ProgressEvent } from './events.ts'
import type { NoteRow } from './notes.ts'

/** What an import changed: enough to take it back, and no more than it brought or took. */
export interface ImportDelta {
  /** The rows it changed or removed, as they were. */
  before: BackupContents
  /** The rows it changed or added, as it left them; of events only the ids. */
  after: { events: string[]; notes: NoteRow[]; paths: PathRow[] }
}

/** The difference between the record before an import and after it. */
export function importDelta(before: BackupContents, after: BackupContents): ImportDelta {
  const events = rowsThatDiffer(before.events, after.events, (event: ProgressEvent) => event.id)
  const notes = rowsThatDiffer(before.notes, after.notes, (note: NoteRow) => note.work)
  const paths = rowsThatDiffer(before.paths, after.paths, (path: PathRow) => path.id)
  return {
    before: { events: events.before, notes: notes.before, paths: paths.before },
    after: { events: events.after.map(({ id }) => id), notes: notes.after, paths: paths.after },
  }
}

function rowsThatDiffer<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
): { before: T[]; after: T[] } {
  const index = (rows: readonly T[]) => new Map(rows.map((row) => [keyOf(row), row]))
  const without = (rows: readonly T[], others: Map<string, T>) =>
    rows.filter((row) => !sameJson(row, others.get(keyOf(row))))
  return { before: without(before, index(after)), after: without(after, index(before)) }
}
