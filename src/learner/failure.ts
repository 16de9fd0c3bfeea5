import { BackupError, type BackupProblem } from './format/backup-error.ts'
import { problemOf, StorageError, type StorageProblem } from './storage/storage.ts'

/** What went wrong with the record: a file of it, or the storage. */
export type Failure =
  { of: 'backup'; code: BackupProblem } | { of: 'storage'; code: StorageProblem }

/** The reason behind an error of making, reading or applying a backup, or of a shared folder. */
export function failureOf(error: unknown): Failure {
  return error instanceof BackupError
    ? { of: 'backup', code: error.code }
    : { of: 'storage', code: problemOf(error) }
}

/** What became of a task in a worker, as it can be sent to the page. */
export type Outcome<T> = { ok: true; value: T } | ({ ok: false; detail: string } & Failure)

/** Does a task and tells what became of it. Never rejects. */
export async function outcomeOf<T>(task: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await task() }
  } catch (error) {
    return { ok: false, detail: String(error), ...failureOf(error) }
  }
}

/** What a task in a worker gave. @throws BackupError or StorageError, as the task did. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  if (outcome.of === 'backup') throw new BackupError(outcome.code, outcome.detail)
  throw new StorageError(outcome.code, outcome.detail)
}
