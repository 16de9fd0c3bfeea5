import { BackupError, type BackupProblem } from './format/backup-error.ts'
import { problemOf, type StorageProblem } from './storage/storage.ts'

/** What went wrong with the record: a file of it, or the storage. */
export type Failure =
  { of: 'backup'; code: BackupProblem } | { of: 'storage'; code: StorageProblem }

/** The reason behind an error of making, reading or applying a backup, or of a shared folder. */
export function failureOf(error: unknown): Failure {
  return error instanceof BackupError
    ? { of: 'backup', code: error.code }
    : { of: 'storage', code: problemOf(error) }
}
