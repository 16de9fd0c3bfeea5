import type { Backup } from '../../learner/model/backup.ts'
import { canonicalJson } from '../../learner/model/canonical-json.ts'
import { mergeBackups } from '../../learner/model/merge-backups.ts'
import { BackupError } from '../../learner/format/backup-error.ts'
import type { WaymarkDatabase } from '../../learner/storage/database.ts'
import { readRecord, type BackupSettings } from '../../learner/storage/export-backup.ts'
import { rememberBackup } from '../../learner/storage/last-backup.ts'
import { problemOf, StorageError } from '../../learner/storage/storage.ts'
import { writeRecord } from '../../learner/storage/write-record.ts'
import type { Folder } from './folder.ts'
import { signatureIn, type Signature } from './slot-mark.ts'
import {
  newestSlots,
  packSlot,
  readSlot,
  readSlots,
  slotName,
  type Skipped,
  type Slot,
} from './slots.ts'

const signatureKey = 'folder-signature'

/** What a round of synchronising did. */
export interface SyncReport {
  /** Other devices whose files were read. */
  devices: number
  /** Events that came from them. */
  received: number
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
 * Taking in is a union, so an empty, old or damaged file takes nothing away.
 * @throws StorageError or BackupError; what was taken in before stays.
 */
export async function syncFolder(
  db: WaymarkDatabase,
  folder: Folder,
  settings: BackupSettings,
): Promise<SyncReport> {
  const { slots, skipped } = await readSlots(await folder.list())
  const signature = await signatureFor(db, slots)
  const own = newestSlots(slots).find(({ mark }) => mark.session === signature.session)
  const others = newestSlots(slots).filter((slot) => slot !== own)
  const received = await mergeSlots(db, others, settings)
  const state = await stateOf(db, settings)
  const written = own === undefined || !sameContents(own.backup, state)
  if (written) await writeOwn(db, folder, { signature, own, state })
  return {
    devices: new Set(others.map(({ mark }) => `${mark.device} ${mark.session}`)).size,
    received,
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
  const known = signatureIn((await db.meta.get(signatureKey))?.value)
  const copied =
    known &&
    slots.some(({ mark }) => mark.session === known.session && mark.sequence > known.sequence)
  if (known && !copied) return known
  const fresh = { device: crypto.randomUUID(), session: crypto.randomUUID(), sequence: 0 }
  await db.meta.put({ key: signatureKey, value: fresh })
  return fresh
}

async function stateOf(db: WaymarkDatabase, settings: BackupSettings): Promise<Backup> {
  return db.transaction('r', [db.events, db.notes, db.paths, db.meta], () =>
    readRecord(db, settings),
  )
}

/** Merges the slots in one transaction and checks that nothing was lost. @returns events gained. */
async function mergeSlots(
  db: WaymarkDatabase,
  slots: readonly Slot[],
  settings: BackupSettings,
): Promise<number> {
  try {
    return await db.transaction('rw', db.tables, async () => {
      const before = await readRecord(db, settings)
      const after = slots.reduce((state, { backup }) => mergeBackups(state, backup), before)
      if (after.events.length === before.events.length && sameContents(before, after)) return 0
      await writeRecord(db, before, after)
      const count = await db.events.count()
      const most = Math.max(before.events.length, ...slots.map((slot) => slot.backup.events.length))
      if (count !== after.events.length || count < most) {
        throw new BackupError('corrupt', `${count} events after merging, ${most} before`)
      }
      return count - before.events.length
    })
  } catch (error) {
    throw error instanceof BackupError ? error : new StorageError(problemOf(error), error)
  }
}

interface Own {
  signature: Signature
  own: Slot | undefined
  state: Backup
}

/** Writes the older of this device's two slots, and reads it back. */
async function writeOwn(db: WaymarkDatabase, folder: Folder, { signature, own, state }: Own) {
  const sequence = Math.max(signature.sequence, own?.mark.sequence ?? 0) + 1
  const mark = { ...signature, sequence }
  const name = slotName(mark.device, sequence)
  // Remembered first: a write that is cut off must not look like another's.
  await db.meta.put({ key: signatureKey, value: mark })
  await folder.write(name, await packSlot(state, mark))
  const file = (await folder.list()).find((entry) => entry.name === name)
  if (!file || !sameContents((await readSlot(file)).backup, state)) {
    throw new BackupError('corrupt', `${name} does not hold what was written`)
  }
  await rememberBackup(db, state)
}

function sameContents(a: Backup, b: Backup): boolean {
  const contents = ({ events, notes, paths }: Backup) => canonicalJson({ events, notes, paths })
  return contents(a) === contents(b)
}

/** True if the newest slot of a device holds less than half of what its other slot does. */
function isShrunken(slot: Slot, all: readonly Slot[]): boolean {
  const older = all.find((other) => other !== slot && other.mark.session === slot.mark.session)
  return older !== undefined && slot.backup.events.length < older.backup.events.length / 2
}
