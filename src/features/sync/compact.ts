import type { Backup } from '../../learner/model/backup.ts'
import { mergeBackups } from '../../learner/model/merge-backups.ts'
import { BackupError } from '../../learner/format/backup-error.ts'
import type { BackupSettings } from '../../learner/storage/export-backup.ts'
import type { FolderFile } from './folder.ts'
import { rememberState, type FolderState, type OwnSegment } from './folder-state.ts'
import { readSegment } from './segments.ts'
import { sendWhole } from './send-news.ts'
import { writeSegment, type Round } from './write-segment.ts'

/** Own segments that may stand in the folder; one more, and the small ones become one. */
const most = 8

/** Segments that stay at most, so that it takes a while until it is time again. */
const left = 4

/**
 * Makes one segment of the last of this device's, where there are too many. What they hold
 * comes from the files; where that cannot be, and where all would become one, the whole record
 * is written instead.
 * @returns the state that is remembered now; the same as before if there was nothing to do.
 */
export async function compact(
  round: Round,
  state: FolderState,
  settings: BackupSettings,
): Promise<FolderState> {
  const { own } = state
  if (own.length <= most) return state
  const first = firstOfSmall(own)
  const small = own.slice(first)
  const backup = first === 0 ? undefined : await joined(round, small)
  if (!backup) return sendWhole(round, state, settings)
  const replaces = small.map(({ name }) => name)
  const compacted = await writeSegment(round, state, { backup, from: small[0]!.from, replaces })
  return rememberState(round.db, compacted)
}

/**
 * Where the small segments begin: at one that is at most twice what follows it. So each that
 * stays is larger than all after it together, and the large ones are written again seldom.
 */
function firstOfSmall(own: readonly OwnSegment[]): number {
  let first = own.length - 1
  let bytes = own[first]!.size
  while (first > 0 && (first >= left || own[first - 1]!.size <= 2 * bytes)) {
    first -= 1
    bytes += own[first]!.size
  }
  return first
}

/** What segments hold together; undefined if one of them cannot be read. */
async function joined(
  { folder, read }: Round,
  segments: readonly OwnSegment[],
): Promise<Backup | undefined> {
  const files = new Map((await folder.list()).map((file) => [file.name, file]))
  let result: Backup | undefined
  for (const { name } of segments) {
    const backup = await backupIn(files.get(name), read)
    if (!backup) return undefined
    result = result ? mergeBackups(result, backup) : backup
  }
  return result
}

async function backupIn(file: FolderFile | undefined, read: Round['read']) {
  try {
    return file && (await readSegment(file, read)).backup
  } catch (error) {
    if (!(error instanceof BackupError)) throw error
    return undefined
  }
}
