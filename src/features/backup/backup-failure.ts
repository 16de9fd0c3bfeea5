import { BackupError, type BackupProblem } from '../../learner/format/backup-error.ts'
import { problemOf, type StorageProblem } from '../../learner/storage/storage.ts'

/** What went wrong with a backup: the file, or the storage. */
export type BackupFailure =
  { of: 'backup'; code: BackupProblem } | { of: 'storage'; code: StorageProblem }

/** The reason behind an error of making, reading or applying a backup. */
export function failureOf(error: unknown): BackupFailure {
  return error instanceof BackupError
    ? { of: 'backup', code: error.code }
    : { of: 'storage', code: problemOf(error) }
}
