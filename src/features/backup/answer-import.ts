import { BackupError, type BackupProblem } from '../../learner/format/backup-error.ts'
import { readBackup, type ReadBackup } from '../../learner/format/read-backup.ts'
import type { BackupSource } from '../../learner/format/read-text.ts'

/** What the page asks of the import worker. */
export interface ImportRequest {
  /** Comes back with the answer. */
  id: number
  file: BackupSource
  passphrase?: string
}

/** What the import worker answers. */
export type ImportAnswer =
  | ({ id: number; ok: true } & ReadBackup)
  | { id: number; ok: false; code: BackupProblem; detail: string }

/** Reads and validates the file of a request. Never rejects. */
export async function answerImport({ id, file, passphrase }: ImportRequest): Promise<ImportAnswer> {
  try {
    return { id, ok: true, ...(await readBackup(file, { passphrase })) }
  } catch (error) {
    const code = error instanceof BackupError ? error.code : 'unreadable'
    return { id, ok: false, code, detail: String(error) }
  }
}
