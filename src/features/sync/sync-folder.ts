import type { Backup } from '../../learner/model/backup.ts'
import { beginsEpoch, forgottenIn, isForgotten } from '../../learner/model/epochs.ts'
import type { ProgressEvent } from '../../learner/model/events.ts'
import { mergeBackups } from '../../learner/model/merge-backups.ts'
import { sameContents } from '../../learner/model/same-contents.ts'
import { BackupError } from '../../learner/format/backup-error.ts'
import type { WaymarkDatabase } from '../../learner/storage/database.ts'
import { metaKeys, readRecord, type BackupSettings } from '../../learner/storage/export-backup.ts'
import { rememberBackup } from '../../learner/storage/last-backup.ts'
import { problemOf, StorageError } from '../../learner/storage/storage.ts'
import { writeRecord } from '../../learner/storage/write-record.ts'
import type { Folder } from './folder.ts'
import { rememberExchange } from './last-exchange.ts'
import { signatureIn, type Signature } from './slot-mark.ts'
import {
  newestSlots,
  packSlot,
  readSlot,
  readSlots,
  slotName,
  type ReadFile,
  type Skipped,
  type Slot,
} from './slots.ts'

/** What a round of synchronizing did. */
export interface SyncReport {
  /** Other devices whose files were read. */
  devices: number
  /** Actions that came from them. */
  received: number
  /** Actions that went, because another device replaced its record or took an import back. */
  removed: number
  /** True if this device's own file was written anew. */
  written: boolean
  /** Files that were passed over. */
  skipped: Skipped[]
  /** Devices whose file holds far less than it once did; what was known stays. */
  shrunken: string[]
}

/**
 * Brings this device and a folder in step: takes in what other devices have written
 * there, then writes what is known now into this device's own slot and reads it back.
 * Taking in is a union, so an empty, old or damaged file takes nothing away; only what a
 * learner let go of on purpose goes (`epochs.ts`).
 * @param settings.read reads a file; in a worker, so that a hostile one cannot stall the page.
 * @throws StorageError or BackupError; what was taken in before stays.
 */
export async function syncFolder(
  db: WaymarkDatabase,
  folder: Folder,
  { read, ...settings }: BackupSettings & { read?: ReadFile },
): Promise<SyncReport> {
  const { slots, skipped } = await readSlots(await folder.list(), read)
  const signature = await signatureFor(db, slots)
  const own = newestSlots(slots).find(({ mark }) => mark.session === signature.session)
  const others = newestSlots(slots).filter((slot) => slot !== own)
  const merged = await mergeSlots(db, others, settings)
  const state = await stateOf(db, settings)
  const written = own === undefined || !sameContents(own.backup, state)
  if (written) await writeOwn(db, folder, { signature, own, state, read })
  await rememberExchange(db, settings.now)
  return {
    devices: new Set(others.map(({ mark }) => `${mark.device} ${mark.session}`)).size,
    ...merged,
    written,
    skipped,
    shrunken: others.filter((slot) => isShrunken(slot, slots)).map(({ mark }) => mark.device),
  }
}

/**
 * How this device signs in the folder. Where somebody else has signed in its name
 * (a copy of this profile), it takes another name, and the other is read like any.
 */
async function signatureFor(db: WaymarkDatabase, slots: readonly Slot[]): Promise<Signature> {
  const known = signatureIn((await db.meta.get(metaKeys.signature))?.value)
  const copied =
    known &&
    slots.some(({ mark }) => mark.session === known.session && mark.sequence > known.sequence)
  if (known && !copied) return known
  const fresh = { device: crypto.randomUUID(), session: crypto.randomUUID(), sequence: 0 }
  await db.meta.put({ key: metaKeys.signature, value: fresh })
  return fresh
}

async function stateOf(db: WaymarkDatabase, settings: BackupSettings): Promise<Backup> {
  return db.transaction('r', [db.events, db.notes, db.paths, db.meta], () =>
    readRecord(db, settings),
  )
}

/** Merges the slots in one transaction and checks that nothing was lost. @returns actions gained and gone. */
async function mergeSlots(
  db: WaymarkDatabase,
  slots: readonly Slot[],
  settings: BackupSettings,
): Promise<{ received: number; removed: number }> {
  try {
    const merged = await db.transaction('rw', db.tables, async () => {
      const before = await readRecord(db, settings)
      const after = slots.reduce((state, { backup }) => mergeBackups(state, backup), before)
      const stored = await db.events.count()
      // More are stored than are known where an older version of the app took no notice of an epoch.
      if (stored === before.events.length && sameContents(before, after)) {
        return { received: 0, removed: 0 }
      }
      await writeRecord(db, before, after)
      await checkNothingLost(db, after, [before, ...slots.map(({ backup }) => backup)])
      return {
        received: missingIn(before, after.events).length,
        removed: missingIn(after, before.events).length,
      }
    })
    await db.journal.settled()
    return merged
  } catch (error) {
    throw error instanceof BackupError ? error : new StorageError(problemOf(error), error)
  }
}

/** Every event of the sources is stored, or an epoch let go of it. @throws BackupError if not. */
async function checkNothingLost(db: WaymarkDatabase, after: Backup, sources: readonly Backup[]) {
  const count = await db.events.count()
  const forgotten = forgottenIn(after.events)
  const lost = sources
    .flatMap(({ events }) => missingIn(after, events))
    .filter((event) => !isForgotten(event, forgotten))
  if (count !== after.events.length || lost.length > 0) {
    const found = `${count} of ${after.events.length} events stored`
    throw new BackupError('corrupt', `${found}, ${lost.length} lost in merging`)
  }
}

/** The actions among `events` that a backup does not hold. */
function missingIn(backup: Backup, events: readonly ProgressEvent[]): ProgressEvent[] {
  const held = new Set(backup.events.map(({ id }) => id))
  return events.filter((event) => !held.has(event.id) && !beginsEpoch(event))
}

interface Own {
  signature: Signature
  own: Slot | undefined
  state: Backup
  read: ReadFile | undefined
}

/** Writes the older of this device's two slots, and reads it back. */
async function writeOwn(db: WaymarkDatabase, folder: Folder, { signature, own, state, read }: Own) {
  const sequence = Math.max(signature.sequence, own?.mark.sequence ?? 0) + 1
  const mark = { ...signature, sequence }
  const name = slotName(mark.device, sequence)
  // Remembered first: a write that is cut off must not look like another's.
  await db.meta.put({ key: metaKeys.signature, value: mark })
  await folder.write(name, await packSlot(state, mark))
  const file = (await folder.list()).find((entry) => entry.name === name)
  if (!file || !sameContents((await readSlot(file, read)).backup, state)) {
    throw new BackupError('corrupt', `${name} does not hold what was written`)
  }
  await rememberBackup(db, state)
}

/** True if the newest slot of a device holds less than half of what its other slot does, but for what it let go of. */
function isShrunken(slot: Slot, all: readonly Slot[]): boolean {
  const older = all.find((other) => other !== slot && other.mark.session === slot.mark.session)
  if (!older) return false
  const forgotten = forgottenIn(slot.backup.events)
  const kept = older.backup.events.filter((event) => !isForgotten(event, forgotten))
  return slot.backup.events.length < kept.length / 2
}
