import type { Backup } from '../../learner/model/backup.ts'
import { sameContents } from '../../learner/model/same-contents.ts'
import { BackupError } from '../../learner/format/backup-error.ts'
import type { WaymarkDatabase } from '../../learner/storage/database.ts'
import type { Folder, FolderFile } from './folder.ts'
import { rememberState, type FolderState } from './folder-state.ts'
import { packSegment, readSegment, segmentName, type ReadBlob } from './segments.ts'

/** Where a round takes place. */
export interface Round {
  db: WaymarkDatabase
  folder: Folder
  /** Reads a file; in a worker, so that a hostile one cannot stall the page. */
  read: ReadBlob | undefined
}

/** What a segment is to hold, and what it makes superfluous. */
interface Content {
  backup: Backup
  /** Of the first own segment it stands for; left out where that is the first after those there are. */
  from?: number
  /** Names of own files. */
  replaces?: readonly string[]
}

/**
 * Writes a segment and reads it back.
 * @returns the state to be remembered, once whatever belongs to it is.
 * @throws BackupError `not-as-written` if it does not hold what was written.
 */
export async function writeSegment(
  { db, folder, read }: Round,
  state: FolderState,
  { backup, from, replaces = [] }: Content,
): Promise<FolderState> {
  const sequence = state.sequence + 1
  const random = crypto.randomUUID().slice(0, 8)
  // What was written and not remembered as whole, somebody may have read: this stands for it too.
  const next = (state.own.at(-1)?.sequence ?? 0) + 1
  const mark = { device: state.device, sequence, from: from ?? next, random }
  const name = segmentName(mark)
  // Remembered first: what is left of a write that was cut off is known to be this device's.
  const begun = { ...state, sequence, stale: [...state.stale, name] }
  await rememberState(db, begun)
  const packed = await packSegment(backup, mark)
  try {
    await folder.write(name, packed)
    const file = (await folder.list()).find((entry) => entry.name === name)
    if (!file || !(await holds(file, backup, read))) throw new BackupError('not-as-written', name)
  } catch (error) {
    // The next try has a name of its own, and nothing would ever come of this one.
    await folder.remove(name).catch(() => {})
    throw error
  }
  const kept = begun.own.filter((segment) => !replaces.includes(segment.name))
  return {
    ...begun,
    own: [...kept, { name, from: mark.from, sequence, size: packed.size }],
    stale: [...state.stale, ...replaces],
  }
}

async function holds(file: FolderFile, backup: Backup, read: ReadBlob | undefined) {
  try {
    return sameContents((await readSegment(file, read)).backup, backup)
  } catch (error) {
    // It can be read, and is not what it should be.
    if (error instanceof BackupError && error.code !== 'no-worker') return false
    throw error
  }
}
