import type { Backup, BackupContents } from './backup.ts'
import { forgottenIn, isForgotten, type Forgotten } from './epochs.ts'
import type { ProgressEvent } from './events.ts'
import { inLogOrder } from './log-order.ts'
import { mergeMembers, recordHonored } from './merge-backups.ts'
import { unionOf } from './merge-events.ts'
import { isGone, mergePaths } from './merge-paths.ts'
import { notesOfBoth } from './note-again.ts'
import type { NoteRow } from './notes.ts'

/**
 * A file that the learner merges by hand: everything that is here or in the file, also what
 * an epoch of the other side has let go of. Whoever picks a file and presses “Merge” wants
 * what is in it, and was told that nothing here goes. What comes back is said again, so
 * that it stays when devices exchange their records later.
 */
export function mergeByHand(mine: Backup, file: Backup): Backup {
  return { ...mergeMembers(mine, file), ...contentsByHand(mine, file) }
}

/** The same for the contents alone. Commutative and idempotent. */
export function contentsByHand(mine: BackupContents, file: BackupContents): BackupContents {
  const [here, there] = [recordHonored(mine), recordHonored(file)]
  // Into an empty record, say a new device, all of the file goes as it is.
  const events = here.events.length === 0 ? there.events : unionOf(here.events, there.events)
  const forgotten = forgottenIn(events)
  const said =
    forgotten.events.size === 0 ? events : events.map((event) => saidAgain(event, forgotten))
  const paths = mergePaths(here.paths, there.paths).map((row) =>
    isGone(row, forgotten.paths) ? { ...row, at: forgotten.paths.get(row.id)! + 1 } : row,
  )
  return { events: inLogOrder(said), notes: bothNotes(here.notes, there.notes), paths }
}

function saidAgain(event: ProgressEvent, forgotten: Forgotten): ProgressEvent {
  if (!isForgotten(event, forgotten)) return event
  return { ...event, epoch: forgotten.events.get(event.id)! }
}

function bothNotes(here: readonly NoteRow[], there: readonly NoteRow[]): NoteRow[] {
  const rows = new Map<string, NoteRow>()
  for (const row of [...here, ...there]) {
    const held = rows.get(row.work)
    rows.set(row.work, held ? notesOfBoth(held, row) : row)
  }
  return [...rows.values()].sort((x, y) => (x.work < y.work ? -1 : 1))
}
