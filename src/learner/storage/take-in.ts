import { BackupError } from '../format/backup-error.ts'
import { unknownMembers, type Backup, type BackupContents } from '../model/backup.ts'
import { sameJson } from '../model/canonical-json.ts'
import {
  beginsEpoch,
  forgottenIn,
  isForgotten,
  mergeCopies,
  wholeRecord,
  type Forgotten,
} from '../model/epochs.ts'
import { fold, type ProgressEvent } from '../model/events.ts'
import { joinProgress } from '../model/join-progress.ts'
import { mergeBackups } from '../model/merge-backups.ts'
import { unionOf } from '../model/merge-events.ts'
import { mergeNote, mergeNotes } from '../model/merge-notes.ts'
import { isGone, laterRow, mergePaths } from '../model/merge-paths.ts'
import { mergeUnknown } from '../model/merge-unknown.ts'
import { sameContents } from '../model/same-contents.ts'
import type { WaymarkDatabase } from './database.ts'
import { readRecord } from './export-backup.ts'
import { logRows } from './log-rows.ts'
import { membersIn } from './meta-rows.ts'
import { settingKeys } from './setting-keys.ts'
import { writeRecord } from './write-record.ts'

/** What came of taking files in. */
export interface TakenIn {
  /** Actions gained. */
  received: number
  /** Actions that went, because an epoch let go of them. */
  removed: number
}

/**
 * Takes files in that come from a folder: the record is then the union of what it was and
 * what they say. It reads and writes rows the files speak of and no others, unless a file
 * begins an epoch that is new here, which may let go of anything. Call it inside a transaction
 * over all tables; await `db.journal.settled()` after it.
 * @param whole has the whole record compared all the same.
 * @throws BackupError `corrupt` if an action got lost in merging.
 */
export async function takeIn(
  db: WaymarkDatabase,
  files: readonly Backup[],
  whole = false,
): Promise<TakenIn> {
  const epochs = (await db.events.where('work').equals(wholeRecord).toArray()).filter(beginsEpoch)
  const known = new Map(epochs.map((event) => [event.id, event]))
  const begun = files.flatMap(({ events }) => events).filter(beginsEpoch)
  const isNew = (event: ProgressEvent) => {
    const held = known.get(event.id)
    return !held || !sameJson(mergeCopies(held, event), held)
  }
  if (whole || begun.some(isNew)) return mergeWhole(db, files)
  return mergeRows(db, files, forgottenIn(epochs))
}

async function mergeWhole(db: WaymarkDatabase, files: readonly Backup[]): Promise<TakenIn> {
  const before = await readRecord(db, { preferences: {} })
  const after = files.reduce(mergeBackups, before)
  const stored = await db.events.count()
  // More are stored than are known where an older version of the app took no notice of an epoch.
  const members = sameJson(unknownMembers(before), unknownMembers(after))
  if (stored === before.events.length && members && sameContents(before, after)) return nothing
  await writeRecord(db, before, after)
  const forgotten = forgottenIn(after.events)
  const lost = [before, ...files]
    .flatMap(({ events }) => missingIn(after, events))
    .filter((event) => !isForgotten(event, forgotten))
  checkNothingLost(lost.length, after.events.length - (await db.events.count()))
  return {
    received: missingIn(before, after.events).length,
    removed: missingIn(after, before.events).length,
  }
}

const nothing: TakenIn = { received: 0, removed: 0 }

/** The actions among `events` that a backup does not hold. */
function missingIn(backup: Backup, events: readonly ProgressEvent[]): ProgressEvent[] {
  const held = new Set(backup.events.map(({ id }) => id))
  return events.filter((event) => !held.has(event.id) && !beginsEpoch(event))
}

function checkNothingLost(...counts: number[]): void {
  if (counts.some((count) => count !== 0)) {
    throw new BackupError('corrupt', `lost in merging: ${counts.join(', ')}`)
  }
}

async function mergeRows(
  db: WaymarkDatabase,
  files: readonly Backup[],
  forgotten: Forgotten,
): Promise<TakenIn> {
  const { events, received } = await mergeEventRows(db, files, forgotten)
  const notes = await mergeNoteRows(db, files)
  const paths = await mergePathRows(db, files, forgotten)
  const settings = await mergeMembers(db, files)
  const written = events.length + notes.length + paths.length + Object.keys(settings).length
  // It came from the folder: there is no news in it.
  if (written > 0) await logRows(db, { events, notes, paths, settings }, {})
  return { received, removed: 0 }
}

/** Writes events that are new or say more than here, with the rows they fold to. @returns those written. */
async function mergeEventRows(
  db: WaymarkDatabase,
  files: readonly Backup[],
  forgotten: Forgotten,
): Promise<{ events: ProgressEvent[]; received: number }> {
  const coming = unionOf(
    [],
    files.flatMap(({ events }) => events),
  )
  const held = await db.events.bulkGet(coming.map(({ id }) => id))
  const merged = coming
    .map((event, i) => ({ old: held[i], event: held[i] ? mergeCopies(held[i], event) : event }))
    .filter(({ event }) => !isForgotten(event, forgotten))
  const changed = merged.filter(({ old, event }) => !old || !sameJson(old, event))
  const events = changed.map(({ event }) => event)
  await db.events.bulkPut(events)
  const replaced = changed.flatMap(({ old, event }) => (old ? [old.work, event.work] : []))
  await foldAnew(db, new Set(replaced), forgotten)
  const again = new Set(replaced)
  const gained = [...fold(events.filter(({ work }) => !again.has(work))).values()]
  const rows = await db.progress.bulkGet(gained.map(({ work }) => work))
  await db.progress.bulkPut(gained.map((row, i) => (rows[i] ? joinProgress(rows[i], row) : row)))
  const stored = await db.events.bulkGet(merged.map(({ event }) => event.id))
  checkNothingLost(stored.filter((event) => !event).length)
  return { events, received: changed.filter(({ old }) => !old).length }
}

/** Folds all events of these works, because one of them says something else than it did. */
async function foldAnew(
  db: WaymarkDatabase,
  works: ReadonlySet<string>,
  forgotten: Forgotten,
): Promise<void> {
  if (works.size === 0) return
  const events = await db.events
    .where('work')
    .anyOf([...works])
    .toArray()
  const rows = fold(events.filter((event) => !isForgotten(event, forgotten)))
  await db.progress.bulkDelete([...works].filter((work) => !rows.has(work)))
  await db.progress.bulkPut([...rows.values()])
}

async function mergeNoteRows(db: WaymarkDatabase, files: readonly Backup[]) {
  const coming = files.reduce<BackupContents['notes']>(
    (notes, file) => mergeNotes(notes, file.notes),
    [],
  )
  const held = await db.notes.bulkGet(coming.map(({ work }) => work))
  const merged = coming.map((row, i) => (held[i] ? mergeNote(held[i], row) : row))
  const changed = merged.filter((row, i) => !sameJson(held[i], row))
  await db.notes.bulkPut(changed)
  return changed
}

async function mergePathRows(db: WaymarkDatabase, files: readonly Backup[], forgotten: Forgotten) {
  const coming = mergePaths(
    files.flatMap(({ paths }) => paths),
    [],
  )
  const held = await db.paths.bulkGet(coming.map(({ id }) => id))
  const changed = coming
    .map((row, i) => (held[i] ? laterRow(held[i], row) : row))
    .filter((row, i) => !isGone(row, forgotten.paths) && !sameJson(held[i], row))
  await db.paths.bulkPut(changed)
  return changed
}

/** Members that this version does not know. @returns the row of `meta`, if it was written. */
async function mergeMembers(db: WaymarkDatabase, files: readonly Backup[]) {
  const mine = membersIn((await db.meta.get(settingKeys.members))?.value)
  const merged = files.map(unknownMembers).reduce<object>(mergeUnknown, mine)
  if (sameJson(mine, merged)) return {}
  await db.meta.put({ key: settingKeys.members, value: merged })
  return { [settingKeys.members]: merged }
}
