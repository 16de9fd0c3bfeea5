import { BackupError } from '../../learner/format/backup-error.ts'
import type { ReadBackup } from '../../learner/format/read-backup.ts'
import { trustedScript } from '../../platform/trusted-script.ts'
import type { SlotAnswer, SlotRequest } from './answer-slot.ts'
import workerUrl from './slot-worker.ts?worker&url'

/** Reads files of a folder in a worker of its own. */
export interface SlotReader {
  /** What is in a file. @throws BackupError with the reason why it cannot be used. */
  read(file: Blob): Promise<ReadBackup>
  /** Ends the worker. */
  close(): void
}

/** A reader for one round; the worker starts with the first file. */
export function createSlotReader(): SlotReader {
  let worker: Worker | undefined
  let requests = 0
  const close = () => {
    worker?.terminate()
    worker = undefined
  }
  const read = (file: Blob) =>
    new Promise<ReadBackup>((resolve, reject) => {
      worker ??= new Worker(trustedScript(workerUrl), { type: 'module' })
      const own = worker
      const id = ++requests
      const done = (settle: () => void) => {
        own.removeEventListener('message', onMessage)
        own.removeEventListener('error', onError)
        settle()
      }
      const onMessage = ({ data }: MessageEvent<SlotAnswer>) => {
        if (data.id !== id) return
        done(() => (data.ok ? resolve(data) : reject(new BackupError(data.code, data.detail))))
      }
      // The worker itself failed: out of memory, or its script could not be loaded. The next
      // file gets another.
      const onError = () => {
        close()
        done(() => reject(new BackupError('unreadable', 'worker')))
      }
      own.addEventListener('message', onMessage)
      own.addEventListener('error', onError)
      const request: SlotRequest = { id, file }
      own.postMessage(request)
    })
  return { read, close }
}
