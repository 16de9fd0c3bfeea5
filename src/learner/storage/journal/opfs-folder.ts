import { folderName } from '../journal-folder-name.ts'
import type { JournalFolder, SegmentFile } from './folder.ts'

/**
 * The calls of the File System standard that TypeScript's library for pages lacks.
 * https://developer.mozilla.org/docs/Web/API/FileSystemSyncAccessHandle
 */
interface SyncAccessHandle {
  read(into: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  flush(): void
  getSize(): number
  close(): void
}
interface FileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncAccessHandle>
}

/**
 * The journal's folder in the origin private file system. Call it in a worker: only there are
 * files written for certain, with `flush`.
 * @returns undefined where the browser has no such thing, or gives none.
 */
export async function openJournalFolder(): Promise<JournalFolder | undefined> {
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return undefined
  try {
    const root = await navigator.storage.getDirectory()
    return folderOf(await root.getDirectoryHandle(folderName, { create: true }))
  } catch (error) {
    console.warn('there is no place for a second copy of the record', error)
    return undefined
  }
}

function folderOf(directory: FileSystemDirectoryHandle): JournalFolder {
  return {
    async list() {
      const names: string[] = []
      for await (const name of directory.keys()) names.push(name)
      return names
    },
    async read(name) {
      const file = await (await directory.getFileHandle(name)).getFile()
      return new Uint8Array(await file.arrayBuffer())
    },
    async create(name) {
      const file = await directory.getFileHandle(name, { create: true })
      try {
        return await open(file)
      } catch (error) {
        // Nothing is left of what cannot be written.
        await directory.removeEntry(name).catch(() => {})
        throw error
      }
    },
    async take(name) {
      const file = await directory.getFileHandle(name).catch(unless('NotFoundError'))
      return file && open(file)
    },
    remove: (name) => directory.removeEntry(name),
  }
}

/**
 * Undefined where somebody has it open.
 * @throws NotSupportedError where an older browser writes such files by promises (some versions
 * of Chromium by either; only a file tells), which nothing here waits for.
 */
async function open(file: FileSystemFileHandle): Promise<SegmentFile | undefined> {
  const handle = await (file as FileHandle)
    .createSyncAccessHandle()
    .catch(unless('NoModificationAllowedError', 'NotFoundError'))
  if (!handle) return undefined
  const size: unknown = handle.getSize()
  if (typeof size === 'number') return segmentFile(handle, size)
  await (handle.close() as unknown)
  throw new DOMException('files are written by promises', 'NotSupportedError')
}

/** Lets errors of these names pass as undefined. */
function unless(...names: string[]) {
  return (error: unknown): undefined => {
    if (!names.includes((error as DOMException).name)) throw error
  }
}

function segmentFile(handle: SyncAccessHandle, size: number): SegmentFile {
  return {
    read() {
      const bytes = new Uint8Array(size)
      return bytes.subarray(0, handle.read(bytes, { at: 0 }))
    },
    append(bytes) {
      const written = handle.write(bytes, { at: size })
      size += written
      if (written < bytes.length) throw new DOMException('written in part', 'QuotaExceededError')
    },
    flush: () => handle.flush(),
    close: () => handle.close(),
  }
}
