import { refusalOf, type Refusal } from '../../learner/format/backup-error.ts'
import { readBackup, type ReadBackup } from '../../learner/format/read-backup.ts'
import type { BackupSource } from '../../learner/format/read-text.ts'
import type { BackupContents } from '../../learner/model/backup.ts'
import { backupDiff, type BackupDiff } from './model/backup-diff.ts'
import { readLink } from './read-link.ts'

/** What the page asks of the import worker. */
export interface ImportRequest {
  /** Comes back with the answer. */
  id: number
  source: ImportSource
  /** What is here, to be compared with it. */
  mine: BackupContents
  passphrase?: string
}

/** What can be imported: a file, or the data of a link. */
export type ImportSource = { file: BackupSource } | { link: string }

/** What the import worker answers. */
export type ImportAnswer =
  ({ id: number; ok: true; diff: BackupDiff } & ReadBackup) | ({ id: number } & Refusal)

/** Reads and validates what a request brings, and compares it with what is here. Never rejects. */
export async function answerImport({
  id,
  source,
  mine,
  passphrase,
}: ImportRequest): Promise<ImportAnswer> {
  try {
    const read =
      'link' in source ? await readLink(source.link) : await readBackup(source.file, { passphrase })
    return { id, ok: true, ...read, diff: backupDiff(mine, read.backup) }
  } catch (error) {
    return { id, ...refusalOf(error) }
  }
}
