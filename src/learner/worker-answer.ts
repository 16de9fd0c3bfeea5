import { WorkerError, type RunningWorker } from '../platform/start-worker.ts'
import { valueOf, type Outcome } from './failure.ts'
import { BackupError } from './format/backup-error.ts'

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
