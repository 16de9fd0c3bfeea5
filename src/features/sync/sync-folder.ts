import { BackupError } from '../../learner/format/backup-error.ts'
import type { WaymarkDatabase } from '../../learner/storage/database.ts'
import type { BackupSettings } from '../../learner/storage/export-backup.ts'
import { problemOf, StorageError } from '../../learner/storage/storage.ts'
import { takeIn, type TakenIn } from '../../learner/storage/take-in.ts'
import { isUnsentKnown } from '../../learner/storage/unsent.ts'
import { compact } from './compact.ts'
import type { Folder, FolderFile } from './folder.ts'
import { folderStateOf, rememberState, type FolderState } from './folder-state.ts'
import { rememberExchange } from './last-exchange.ts'
import { readNew, type News } from './read-new.ts'
import { isSegmentName, isSlotName, type ReadBlob, type Skipped } from './segments.ts'
import { sendNews } from './send-news.ts'

/** What a round of synchronizing did. */
export interface SyncReport {
  /** Other devices whose files are in the folder and were read. */
  devices: number
  /** Actions that came from them. */
  received: number
  /** Actions that went, because another device replaced its record or took an import back. */
  removed: number
  /** True if this device has written something. */
  written: boolean
  /** Files that were passed over. */
  skipped: Skipped[]
}

/**
 * Brings this device and a folder in step: takes in what other devices have written there
 * since the last round, then writes what is new here into a file of its own and reads it back
 * (`segments.ts`). Taking in is a union, so an empty, old or damaged file takes nothing away;
 * only what a learner let go of on purpose goes (`epochs.ts`).
 *
 * What this device has is in the folder after a round, in its own files or in those of others
 * that it has read. Where such are gone, and none of their device stands for them, it writes
 * its whole record, and so it does at first, where its own files are gone or cut short, and
 * where a version of the app wrote here that does not say what it writes.
 * @param settings.read reads a file; in a worker, so that a hostile one cannot stall the page.
 * @throws StorageError or BackupError; what was taken in before stays.
 */
export async function syncFolder(
  db: WaymarkDatabase,
  folder: Folder,
  { read, ...settings }: BackupSettings & { read?: ReadBlob },
): Promise<SyncReport> {
  const round = { db, folder, read }
  const before = await folderStateOf(db)
  const files = (await folder.list()).filter(({ name }) => isSegmentName(name))
  const news = await readNew(files, before, read)
  const intact = await isIntact(before, files)
  const slots = slotsOf(before, files)
  const due = before.whole || news.vanished || !intact || slots.length > 0
  const { taken, state } = await take(db, { ...before, read: news.read, whole: due }, news)
  const tidy = intact ? await removeStale(folder, files, state) : state
  const sent = await sendNews(round, tidy, settings, slots)
  const last = await compact(round, sent, settings)
  if (last === tidy && tidy !== state) await rememberState(db, tidy)
  await rememberExchange(db, settings.now)
  const others = news.read.filter(({ name }) => !slots.includes(name))
  return {
    devices: new Set(others.map(({ device }) => device)).size,
    ...taken,
    written: last !== tidy,
    skipped: news.skipped,
  }
}

/** Takes the news in, and remembers with it that they were read. */
async function take(
  db: WaymarkDatabase,
  state: FolderState,
  { backups }: News,
): Promise<{ taken: TakenIn; state: FolderState }> {
  try {
    const result = await db.transaction('rw', db.tables, async () => {
      const known = await isUnsentKnown(db)
      const taken = await takeIn(db, backups, !known)
      return { taken, state: await rememberState(db, { ...state, whole: state.whole || !known }) }
    })
    await db.journal.settled()
    return result
  } catch (error) {
    throw error instanceof BackupError ? error : new StorageError(problemOf(error), error)
  }
}

/** The files of an older version of the app on this device. */
function slotsOf({ device, stale }: FolderState, files: readonly FolderFile[]): string[] {
  const names = files.map(({ name }) => name)
  return names.filter((name) => isSlotName(name, device) && !stale.includes(name))
}

/** True if this device has files in the folder, and they are all there in full length. */
async function isIntact({ own }: FolderState, files: readonly FolderFile[]): Promise<boolean> {
  const there = new Map(files.map((file) => [file.name, file]))
  for (const { name, size } of own) {
    const found = await there
      .get(name)
      ?.stat()
      .catch(() => undefined)
    if (found?.size !== size) return false
  }
  return own.length > 0
}

/**
 * Removes own files whose time is over. Not in the round that wrote what stands for them:
 * so a program that copies the folder has brought that to the other devices first, as a rule.
 */
async function removeStale(
  folder: Folder,
  files: readonly FolderFile[],
  state: FolderState,
): Promise<FolderState> {
  if (state.stale.length === 0) return state
  const there = new Set(files.map(({ name }) => name))
  const left: string[] = []
  for (const name of state.stale.filter((name) => there.has(name))) {
    // One that somebody holds open goes another time.
    await folder.remove(name).catch(() => left.push(name))
  }
  return { ...state, stale: left }
}
