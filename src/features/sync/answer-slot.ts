import { refusalOf, type Refusal } from '../../learner/format/backup-error.ts'
import { readBackup, type ReadBackup } from '../../learner/format/read-backup.ts'

/** What the page asks of the worker that reads slots. */
export interface SlotRequest {
  /** Comes back with the answer. */
  id: number
  file: Blob
}

/** What that worker answers. */
export type SlotAnswer = ({ id: number; ok: true } & ReadBackup) | ({ id: number } & Refusal)

/** Reads and validates the file of a request. Never rejects. */
export async function answerSlot({ id, file }: SlotRequest): Promise<SlotAnswer> {
  try {
    return { id, ok: true, ...(await readBackup(file)) }
  } catch (error) {
    return { id, ...refusalOf(error) }
  }
}
