/** What the worker of backups does with the record; see `backup-worker.ts`. */
import { wrap } from 'comlink'
import { BackupError } from '../../learner/format/backup-error.ts'
import { verifyBackup, writeBackupFile } from '../../learner/format/write-backup.ts'
import { outcomeOf, valueOf, type Outcome } from '../../learner/failure.ts'
import { backupFileName, type Backup } from '../../learner/model/backup.ts'
import type { Json } from '../../learner/model/events.ts'
import type { Reader, Source } from '../../learner/reader/reader.ts'
import { applyBackup, type Applied, type ImportMode } from '../../learner/storage/apply-backup.ts'
import { exportBackup } from '../../learner/storage/export-backup.ts'
import { undoImport } from '../../learner/storage/undo-import.ts'
import { inWorkerDatabase, type Committing } from '../../learner/storage/worker-database.ts'
import { backupDiff, type BackupDiff } from './model/backup-diff.ts'

/** The record of this device: in the database, or all of it where there is only memory. */
export type Mine = { preferences: Record<string, Json> } | { memory: Backup }

/** A backup that was made, and read back from what was made. */
export interface Made {
  file: File
  /** Of the record in it, not of the file, which may be encrypted. */
  checksum: string
  /** When it was made: ISO 8601. */
  exportedAt: string
  /** How many events it holds. */
  events: number
}

/** A source that was read, and what merging it would change. */
export interface Read {
  /** When it was made: ISO 8601. */
  exportedAt: string
  diff: BackupDiff
  /** The preferences in it, which replacing takes over. */
  preferences: Record<string, Json>
}

/** What a long task is doing; `share` of it is done, from 0 to 1, where that is known. */
export type Progress = { step: 'reading' | 'comparing' } | { step: 'writing'; share: number }

/** What the page hears while a task is under way. */
export interface Hooks {
  onProgress(progress: Progress): void | Promise<void>
  /** The record is about to hold no progress, on purpose. */
  onEmptied(): void | Promise<void>
}

/** What was read last, and waits for the learner's decision. */
let waiting: Backup | undefined

async function recordOf(mine: Mine): Promise<Backup> {
  if ('memory' in mine) return mine.memory
  return valueOf(await inWorkerDatabase((db) => exportBackup(db, mine)))
}

async function made(mine: Mine, passphrase?: string): Promise<Made> {
  const backup = await recordOf(mine)
  const { text, checksum } = await writeBackupFile(backup, passphrase)
  const file = new File([text], backupFileName(new Date()), { type: 'application/json' })
  await verifyBackup(file, checksum, { passphrase })
  return { file, checksum, exportedAt: backup.exportedAt, events: backup.events.length }
}

async function read(
  port: MessagePort,
  request: { source: Source; passphrase?: string; mine: Mine },
  { onProgress }: Pick<Hooks, 'onProgress'>,
): Promise<Read> {
  void onProgress({ step: 'reading' })
  const reader = wrap<Reader>(port)
  const { backup } = valueOf(await reader.read(request.source, request.passphrase))
  void onProgress({ step: 'comparing' })
  const diff = backupDiff(await recordOf(request.mine), backup)
  waiting = backup
  return { exportedAt: backup.exportedAt, diff, preferences: backup.preferences }
}

/** Tells the page how far the writing is. */
const whileWriting =
  ({ onProgress }: Pick<Hooks, 'onProgress'>) =>
  (share: number) =>
    void onProgress({ step: 'writing', share })

/** How an import is made. */
export interface ImportRequest {
  mode: ImportMode
  /** UUID by which the page can ask later whether it was made. */
  id: string
  preferences: Record<string, Json>
}

/** What the worker can be asked. Nothing rejects; each answer says what became of it. */
export const backupTasks = {
  /** Makes a backup of everything there is, and reads it back. */
  make: (mine: Mine, passphrase?: string): Promise<Outcome<Made>> =>
    outcomeOf(() => made(mine, passphrase)),

  /** Reads a file that was made and saved: it must hold the record of this checksum. */
  verify: (file: File, checksum: string, passphrase?: string): Promise<Outcome<void>> =>
    outcomeOf(() => verifyBackup(file, checksum, { passphrase })),

  /**
   * Has a source read and compares it with what is here. Nothing changes.
   * @param port to the worker that reads what nobody trusts.
   */
  read: (
    port: MessagePort,
    request: { source: Source; passphrase?: string; mine: Mine },
    hooks: Pick<Hooks, 'onProgress'>,
  ): Promise<Outcome<Read>> => outcomeOf(() => read(port, request, hooks)),

  /** Imports what was read last: all of it, or nothing. */
  apply: (request: ImportRequest, hooks: Hooks): Promise<Committing<Applied>> =>
    inWorkerDatabase(
      async (db) => {
        if (!waiting) throw new BackupError('unreadable', 'nothing was read')
        return applyBackup(db, waiting, { ...request, onWritten: whileWriting(hooks) })
      },
      () => hooks.onEmptied(),
    ),

  /** Takes the import of this id back. @returns undefined where there is no such import any more. */
  undo: (id: string, hooks: Hooks): Promise<Committing<Applied | undefined>> =>
    inWorkerDatabase(
      (db) => undoImport(db, { id, onWritten: whileWriting(hooks) }),
      () => hooks.onEmptied(),
    ),
}

export type BackupTasks = typeof backupTasks
