import { BackupError, type BackupProblem } from '../../learner/format/backup-error.ts'
import { readBackup, type ReadBackup } from '../../learner/format/read-backup.ts'

/** What the page asks of the worker that reads slots. */
export interface SlotRequest {
  /** Comes back with the answer. */
  id: number
  file: Blob
}

/** What that worker answers. */
export type SlotAnswer =
  | ({ id: number; ok: true } & ReadBackup)
  | { id: number; ok: false; code: BackupProblem; detail: string }

/** Reads and validates the file of a request. Never rejects. */
export async function answerSlot({ id, file }: SlotRequest): Promise<SlotAnswer> {
  try {
    return { id, ok: true, ...(await readBackup(file)) }
  } catch (error) {
    const code = error instanceof BackupError ? error.code : 'unreadable'
    return { id, ok: false, code, detail: String(error) }
  }
}
