import { unknownMembers, type Backup, type BackupContents } from './backup.ts'
import { mergeEvents } from './merge-events.ts'
import { mergeNotes } from './merge-notes.ts'
import { mergePaths } from './merge-paths.ts'
import { mergeUnknown } from './merge-unknown.ts'

/**
 * Everything that is in `a` or in `b`. Commutative, associative and idempotent, so
 * devices that exchange their files agree, in whatever order they do it.
 */
export function mergeContents(a: BackupContents, b: BackupContents): BackupContents {
  return {
    events: mergeEvents(a.events, b.events),
    notes: mergeNotes(a.notes, b.notes),
    paths: mergePaths(a.paths, b.paths),
  }
}

/**
 * This device's state with a file merged in: its contents, and the file's members
 * nobody here knows. Preferences stay this device's own.
 */
export function mergeBackups(mine: Backup, file: Backup): Backup {
  const others = mergeUnknown(unknownMembers(mine), unknownMembers(file))
  return { ...mine, ...others, ...mergeContents(mine, file) }
}
