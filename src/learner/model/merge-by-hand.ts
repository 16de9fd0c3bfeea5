import type { Backup, BackupContents } from './backup.ts'
import { forgottenIn, isForgotten } from './epochs.ts'
import { honored, mergeBackups } from './merge-backups.ts'
import { mergeEvents, unionOf } from './merge-events.ts'
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
  return { ...mergeBackups(mine, file), ...contentsByHand(mine, file) }
}

/** The same for the contents alone. Commutative and idempotent. */
export function contentsByHand(mine: BackupContents, file: BackupContents): BackupContents {
  const [here, there] = [honored(mine), honored(file)]
  const events = unionOf(here.events, there.events)
  const forgotten = forgottenIn(events)
  const said = events.map((event) =>
    isForgotten(event, forgotten) ? { ...event, epoch: forgotten.events.get(event.id)! } : event,
  )
  const paths = mergePaths(here.paths, there.paths).map((row) =>
    isGone(row, forgotten.paths) ? { ...row, at: forgotten.paths.get(row.id)! + 1 } : row,
  )
  return { events: mergeEvents(said, []), notes: bothNotes(here.notes, there.notes), paths }
}

function bothNotes(here: readonly NoteRow[], there: readonly NoteRow[]): NoteRow[] {
  const rows = new Map<string, NoteRow>()
  for (const row of [...here, ...there]) {
    const held = rows.get(row.work)
    rows.set(row.work, held ? notesOfBoth(held, row) : row)
  }
  return [...rows.values()].sort((x, y) => (x.work < y.work ? -1 : 1))
}
