import { unknownMembers, type Backup, type BackupContents } from './backup.ts'
import { forgottenIn } from './epochs.ts'
import { mergeEvents } from './merge-events.ts'
import { mergeNotes } from './merge-notes.ts'
import { mergePaths } from './merge-paths.ts'
import { mergeUnknown } from './merge-unknown.ts'

/**
 * Everything that is in `a` or in `b`, but for what an epoch in either has let go of.
 * Commutative, associative and idempotent, so devices that exchange their files agree,
 * in whatever order they do it.
 */
export function mergeContents(a: BackupContents, b: BackupContents): BackupContents {
  const events = mergeEvents(a.events, b.events)
  return {
    events,
    notes: mergeNotes(a.notes, b.notes),
    paths: mergePaths(a.paths, b.paths, forgottenIn(events).paths),
  }
}

/** The contents without what their own epochs have let go of; an older app keeps such. */
export function honored(contents: BackupContents): BackupContents {
  return mergeContents(contents, { events: [], notes: [], paths: [] })
}

/**
 * This device's state with a file merged in: its contents, and the file's members
 * nobody here knows. Preferences stay this device's own.
 */
export function mergeBackups(mine: Backup, file: Backup): Backup {
  const others = mergeUnknown(unknownMembers(mine), unknownMembers(file))
  return { ...mine, ...others, ...mergeContents(mine, file) }
}
