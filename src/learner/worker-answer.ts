import { WorkerError, type RunningWorker } from '../platform/start-worker.ts'
import { valueOf, type Outcome } from './failure.ts'
import { BackupError } from './format/backup-error.ts'
import type { WaymarkDatabase } from './storage/database.ts'
import { keepTwice, lookAgain, type Committing } from './storage/worker-database.ts'

/**
 * What a worker answers that has changed the record; the journal then holds the same.
 * @throws as `answerOf`. Also where the worker failed, what it had committed is kept twice.
 */
export async function keptAnswerOf<T>(
  db: WaymarkDatabase,
  worker: Pick<RunningWorker<unknown>, 'whileRunning'>,
  answer: PromiseLike<Committing<T>>,
): Promise<T> {
  const kept = answer.then(async (outcome) => {
    await keepTwice(db, outcome.committed)
    return outcome
  })
  try {
    return await answerOf(worker, kept)
  } catch (error) {
    if (error instanceof BackupError && error.code === 'no-worker') lookAgain(db)
    throw error
  }
}

/**
 * What a worker answers.
 * @throws BackupError or StorageError as the task there did, BackupError `no-worker` where the
 *   worker itself failed, or an `AbortError` where it was ended.
 */
export async function answerOf<T>(
  worker: Pick<RunningWorker<unknown>, 'whileRunning'>,
  answer: PromiseLike<Outcome<T>>,
): Promise<T> {
  try {
    return valueOf(await worker.whileRunning(answer))
  } catch (error) {
    throw error instanceof WorkerError ? new BackupError('no-worker', error.message, error) : error
  }
}
