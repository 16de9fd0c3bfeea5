/** Making, reading and applying backups. Loaded when the learner turns to them, not before. */
import { proxy, transfer } from 'comlink'
import type { Outcome } from '../../learner/failure.ts'
import type { Json } from '../../learner/model/events.ts'
import { forgetCount } from '../../learner/last-seen-count.ts'
import { currentPreferences, restorePreferences } from '../../learner/preferences.ts'
import type { Source } from '../../learner/reader/reader.ts'
import { startReader } from '../../learner/reader/start-reader.ts'
import type { ImportMode, LastImport } from '../../learner/storage/apply-backup.ts'
import { isShared } from '../../learner/storage/is-shared.ts'
import { lastImport, storedPreferences } from '../../learner/storage/last-import.ts'
import { rememberBackup } from '../../learner/storage/last-backup.ts'
import { StorageError } from '../../learner/storage/storage.ts'
import { lookAgain } from '../../learner/storage/worker-database.ts'
import { progress } from '../../learner/use-progress.ts'
import { answerOf, keptAnswerOf } from '../../learner/worker-answer.ts'
import { downloadFile } from '../../platform/download-file.ts'
import { startWorker, type RunningWorker } from '../../platform/start-worker.ts'
import { writeFile } from '../../platform/write-file.ts'
import type { BackupTasks, Mine, Progress, Read } from './backup-tasks.ts'
import workerUrl from './backup-worker.ts?worker&url'
import type { BackupDiff } from './model/backup-diff.ts'

export type { ImportMode, Progress }

type BackupWorker = RunningWorker<BackupTasks>

function preferencesAsJson(): Record<string, Json> {
  return { ...currentPreferences() }
}

/** Where the record of this device is. */
async function mine(): Promise<Mine> {
  const storage = await progress.open()
  const preferences = preferencesAsJson()
  return storage.backup ? { memory: storage.backup({ preferences }) } : { preferences }
}

async function database() {
  const { database } = await progress.open()
  if (!database) throw new StorageError('unavailable')
  return database
}

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
  const from = await mine()
  const worker = startWorker<BackupTasks>(workerUrl)
  try {
    const made = await answerOf(worker, worker.api.make(from, passphrase))
    const verify = (stored: File) =>
      answerOf(worker, worker.api.verify(stored, made.checksum, passphrase))
    const saved = await saveFile(made.file, verify)
    const { database } = await progress.open()
    const last = { at: Date.parse(made.exportedAt), events: made.events }
    // What is saved is saved, whatever becomes of the remembering.
    if (saved && database) await rememberBackup(database, last).catch(console.warn)
    return saved
  } finally {
    worker.end()
  }
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
  await writeFile(handle, file)
  await verify(await handle.getFile())
  return 'file'
}

/** A file that was read, and what merging it would change. Close it when it is done with. */
export interface Preview {
  /** When it was made: ISO 8601. */
  exportedAt: string
  diff: BackupDiff
  /** True where other devices share a folder with this one, and follow it. */
  shared: boolean
  /**
   * Imports it: all of it, in one transaction.
   * @returns false where it was broken off with `signal` in time: then nothing was changed.
   * @throws StorageError or BackupError if nothing was changed.
   */
  apply(mode: ImportMode, options: Watched): Promise<boolean>
  close(): void
}

/** How a long task is followed and broken off. */
export interface Watched {
  onProgress(progress: Progress): void
  signal: AbortSignal
}

/**
 * Reads a file or a link in a worker and compares it with what is here. Nothing changes yet.
 * @returns undefined where it was broken off.
 * @throws BackupError with the reason why it cannot be used.
 */
export async function previewBackup(
  source: Source,
  { passphrase, onProgress, signal }: Watched & { passphrase?: string },
): Promise<Preview | undefined> {
  const [reader, worker] = [startReader(), startWorker<BackupTasks>(workerUrl)]
  const end = () => {
    reader.end()
    worker.end()
  }
  signal.addEventListener('abort', end)
  try {
    signal.throwIfAborted()
    const request = { source, mine: await mine(), ...(passphrase !== undefined && { passphrase }) }
    const answer = reader
      .port()
      .then((port): Promise<Outcome<Read>> =>
        worker.api.read(transfer(port, [port]), request, proxy({ onProgress })),
      )
    // Either worker may fail.
    const read = await answerOf(worker, reader.whileRunning(answer))
    const { database } = await progress.open()
    const shared = database !== undefined && (await isShared(database))
    const { exportedAt, diff, preferences } = read
    return {
      exportedAt,
      diff,
      shared,
      apply: (mode, watched) => apply(worker, { mode, preferences }, watched),
      close: end,
    }
  } catch (error) {
    end()
    if (signal.aborted) return undefined
    throw error
  } finally {
    reader.end()
    signal.removeEventListener('abort', end)
  }
}

async function apply(
  worker: BackupWorker,
  { mode, preferences }: { mode: ImportMode; preferences: Record<string, Json> },
  { onProgress, signal }: Watched,
): Promise<boolean> {
  const id = crypto.randomUUID()
  const request = { mode, id, preferences: preferencesAsJson() }
  const end = () => worker.end()
  signal.addEventListener('abort', end)
  try {
    const db = await database()
    try {
      signal.throwIfAborted()
      const hooks = proxy({ onProgress, onEmptied: forgetCount })
      await keptAnswerOf(db, worker, worker.api.apply(request, hooks))
    } catch (error) {
      // What a worker had not committed when it ended is gone; what it had stays.
      if ((await lastImport(db))?.id === id) lookAgain(db)
      else if (signal.aborted) return false
      else throw error
    }
  } finally {
    signal.removeEventListener('abort', end)
    end()
  }
  if (mode === 'replace') restorePreferences(preferences)
  return true
}

/** An import that can be taken back. */
export interface Undoable extends LastImport {
  /** True where other devices share a folder with this one, and follow it. */
  shared: boolean
}

/** The last import, if it can be taken back. */
export async function undoableImport(): Promise<Undoable | undefined> {
  const { database } = await progress.open()
  const last = database && (await lastImport(database))
  return last && { ...last, shared: await isShared(database) }
}

/**
 * Takes this import back; what was done since stays.
 * @returns false where it is not there any more: another tab has taken it back, or made another.
 * @throws StorageError or BackupError if nothing changed.
 */
export async function undoLastImport(
  { id, mode }: LastImport,
  onProgress: Watched['onProgress'],
): Promise<boolean> {
  const db = await database()
  if ((await lastImport(db))?.id !== id) return false
  const worker = startWorker<BackupTasks>(workerUrl)
  try {
    const hooks = proxy({ onProgress, onEmptied: forgetCount })
    const applied = await keptAnswerOf(db, worker, worker.api.undo(id, hooks))
    if (!applied) return false
  } catch (error) {
    if ((await lastImport(db))?.id === id) throw error
    lookAgain(db)
  } finally {
    worker.end()
  }
  if (mode === 'replace') restorePreferences(await storedPreferences(db))
  return true
}
