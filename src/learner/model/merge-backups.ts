import { unknownMembers, type Backup, type BackupContents } from './backup.ts'
import { forgottenIn } from './epochs.ts'
import { inLogOrder } from './log-order.ts'
import { mergeEvents, stillSaid } from './merge-events.ts'
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

/** The same for contents that have each id once, as a record has, and a file that was read. */
export function recordHonored({ events, notes, paths }: BackupContents): BackupContents {
  return {
    events: inLogOrder(stillSaid(events)),
    notes: mergeNotes(notes, []),
    paths: mergePaths(paths, [], forgottenIn(events).paths),
  }
}

/**
 * This device's state with a file merged in: its contents, and the file's members
 * nobody here knows. Preferences stay this device's own.
 */
export function mergeBackups(mine: Backup, file: Backup): Backup {
  return { ...mergeMembers(mine, file), ...mergeContents(mine, file) }
}

/** This device's state with what nobody here knows of the file, but none of its contents. */
export function mergeMembers(mine: Backup, file: Backup): Backup {
  return { ...mine, ...mergeUnknown(unknownMembers(mine), unknownMembers(file)) }
}
