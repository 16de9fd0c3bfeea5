import type { Backup } from '../../learner/model/backup.ts'
import { BackupError } from '../../learner/format/backup-error.ts'
import type { FolderFile } from './folder.ts'
import type { FolderState, ReadFile } from './folder-state.ts'
import { isSlotName, readSegment, type ReadBlob, type Skipped } from './segments.ts'

/** What the folder has that this device had not read. */
export interface News {
  backups: Backup[]
  /** All files of others that are in the folder and were read, now or before. */
  read: ReadFile[]
  skipped: Skipped[]
  /** True if files are gone that were read once, and none stands for them. */
  vanished: boolean
}

/**
 * Reads the files that this device has neither written nor read. One that cannot be read is
 * passed over, and tried again in the next round.
 * @param files those of the folder that have a segment's name.
 */
export async function readNew(
  files: readonly FolderFile[],
  state: FolderState,
  readBlob: ReadBlob | undefined,
): Promise<News> {
  const mine = new Set([...state.own.map(({ name }) => name), ...state.stale])
  const known = new Map(state.read.map((file) => [file.name, file]))
  const news: News = { backups: [], read: [], skipped: [], vanished: false }
  for (const file of files.filter(({ name }) => !mine.has(name))) {
    const before = known.get(file.name)
    try {
      const key = await keyOf(file)
      if (before?.key === key) {
        news.read.push(before)
        continue
      }
      const { name, mark, backup } = await readSegment(file, readBlob)
      const { device, from, sequence } = mark
      news.read.push({ name, key, device, from, sequence })
      news.backups.push(backup)
    } catch (error) {
      if (!(error instanceof BackupError)) throw error
      news.skipped.push({ name: file.name, problem: error.code })
      if (before) news.read.push(before)
    }
  }
  const there = new Set(files.map(({ name }) => name))
  const gone = state.read.filter(({ name }) => !there.has(name))
  news.vanished = gone.some((file) => !news.read.some((other) => standsFor(other, file)))
  return news
}

/** A segment is the same as long as its name is; a slot is written again under its own. */
async function keyOf(file: FolderFile): Promise<string> {
  if (!isSlotName(file.name)) return file.name
  try {
    const { size, lastModified } = await file.stat()
    return `${file.name} ${size} ${lastModified}`
  } catch (error) {
    throw new BackupError('unreadable', undefined, error)
  }
}

function standsFor(file: ReadFile, gone: ReadFile): boolean {
  return file.device === gone.device && file.from <= gone.from && file.sequence >= gone.sequence
}
