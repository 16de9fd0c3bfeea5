/** Making, reading and applying backups. Loaded when the learner turns to them, not before. */
import { backupFileName, type Backup } from '../../learner/model/backup.ts'
import type { BackupDiff } from './model/backup-diff.ts'
import type { Json } from '../../learner/model/events.ts'
import { applyBackup, type ImportMode } from '../../learner/storage/apply-backup.ts'
import type { ImportAnswer, ImportRequest, ImportSource } from './answer-import.ts'
import { BackupError } from '../../learner/format/backup-error.ts'
import { isShared } from '../../learner/storage/is-shared.ts'
import { rememberBackup } from '../../learner/storage/last-backup.ts'
import { StorageError } from '../../learner/storage/storage.ts'
import { lastImport, undoImport } from '../../learner/storage/undo-import.ts'
import { verifyBackup, writeBackupFile } from '../../learner/format/write-backup.ts'
import workerUrl from './import-worker.ts?worker&url'
import { downloadFile } from '../../platform/download-file.ts'
import { currentPreferences, restorePreferences } from '../../learner/preferences.ts'
import { trustedScript } from '../../platform/trusted-script.ts'
import { progress } from '../../learner/use-progress.ts'

/** Everything the learner has, as it is now. @throws StorageError if it cannot be read. */
async function currentBackup(): Promise<Backup> {
  const storage = await progress.open()
  return storage.backup({ preferences: preferencesAsJson() })
}

function preferencesAsJson(): Record<string, Json> {
  return { ...currentPreferences() }
}

export type { ImportMode }

/** How a backup reached the learner. */
export type Saved =
  /** Written to the file they chose, read back from it, and the same. */
  | 'file'
  /** Checked, then handed to the browser's downloads, where the app cannot look. */
  | 'download'

/**
 * Makes a backup, checks that reading it gives the same back, and saves it: to a
 * file the learner chooses where the browser can, else as a download.
 * @returns how, or undefined if the learner chose no file.
 * @throws BackupError or StorageError if nothing was saved.
 */
export async function saveBackup(passphrase?: string): Promise<Saved | undefined> {
  const backup = await currentBackup()
  const text = await writeBackupFile(backup, passphrase)
  const name = backupFileName(new Date())
  const file = new File([text], name, { type: 'application/json' })
  await verifyBackup(file, backup, { passphrase })
  const saved = await saveFile(file, (stored) => verifyBackup(stored, backup, { passphrase }))
  const { database } = await progress.open()
  const last = { at: Date.parse(backup.exportedAt), events: backup.events.length }
  if (saved && database) await rememberBackup(database, last)
  return saved
}

type SavePicker = (options: object) => Promise<FileSystemFileHandle>

async function saveFile(
  file: File,
  verify: (stored: File) => Promise<void>,
): Promise<Saved | undefined> {
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: SavePicker }
  const types = [{ accept: { 'application/json': ['.json'] } }]
  let handle: FileSystemFileHandle | undefined
  try {
    handle = await showSaveFilePicker?.call(globalThis, { suggestedName: file.name, types })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : undefined
    if (name === 'AbortError') return undefined
    // The click was too long ago, because making the backup took its time: no dialog, then.
    if (name !== 'SecurityError') throw error
  }
  if (!handle) {
    downloadFile(file)
    return 'download'
  }
  const writable = await handle.createWritable()
  await writable.write(file)
  await writable.close()
  await verify(await handle.getFile())
  return 'file'
}

/** A file that was read, and what merging it would change. */
export interface Preview {
  backup: Backup
  diff: BackupDiff
  /** True where other devices share a folder with this one, and follow it. */
  shared: boolean
}

let requests = 0

/**
 * Reads a file or a link in a worker and compares it with what is here. Nothing changes yet.
 * @throws BackupError with the reason why it cannot be used.
 */
export async function previewBackup(source: ImportSource, passphrase?: string): Promise<Preview> {
  const mine = await currentBackup()
  const { backup, diff } = await readInWorker(source, mine, passphrase)
  const { database } = await progress.open()
  const shared = database !== undefined && (await isShared(database))
  return { backup, diff, shared }
}

type Answered = Extract<ImportAnswer, { ok: true }>

function readInWorker(
  source: ImportSource,
  { events, notes, paths }: Backup,
  passphrase?: string,
): Promise<Answered> {
  const worker = new Worker(trustedScript(workerUrl), { type: 'module' })
  return new Promise<Answered>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.ok) resolve(data)
      else reject(new BackupError(data.code, data.detail))
    })
    // The worker itself failed: out of memory, or its script could not be loaded.
    worker.addEventListener('error', () => reject(new BackupError('unreadable', 'worker')))
    const request: ImportRequest = { id: ++requests, source, mine: { events, notes, paths } }
    worker.postMessage(passphrase === undefined ? request : { ...request, passphrase })
  }).finally(() => worker.terminate())
}

/** Takes a backup over, in one transaction. @throws StorageError if nothing was written. */
export async function importBackup(backup: Backup, mode: ImportMode): Promise<void> {
  const { database } = await progress.open()
  if (!database) throw new StorageError('unavailable')
  const applied = await applyBackup(database, backup, { mode, preferences: preferencesAsJson() })
  if (applied.preferences) restorePreferences(applied.preferences)
}

/** An import that can be taken back. */
export interface Undoable {
  /** When it was made, in milliseconds since 1970. */
  at: number
  /** True where other devices share a folder with this one, and follow it. */
  shared: boolean
}

/** The last import, if it can be taken back. */
export async function undoableImport(): Promise<Undoable | undefined> {
  const { database } = await progress.open()
  const last = database && (await lastImport(database))
  return last && { at: last.at, shared: await isShared(database) }
}

/** Takes the last import back; what was done since stays. @throws StorageError if nothing changed. */
export async function undoLastImport(): Promise<void> {
  const { database } = await progress.open()
  const applied = database && (await undoImport(database))
  if (applied?.preferences) restorePreferences(applied.preferences)
}
