import { writeFile } from '../../platform/write-file.ts'

/** A folder that some program keeps in step between devices. Small enough to be played in tests. */
export interface Folder {
  /** The files in it, not those in folders below. @throws if access has ended. */
  list(): Promise<FolderFile[]>
  /** Writes a whole file, replacing one of that name. @throws if it could not be written. */
  write(name: string, data: Blob): Promise<void>
  /** Removes a file, if there is one of that name. @throws if it could not be removed. */
  remove(name: string): Promise<void>
}

/** A file in the folder. */
export interface FolderFile {
  name: string
  /** How long it is, in bytes, and when it was changed, in milliseconds since 1970. @throws if it is gone. */
  stat(): Promise<{ size: number; lastModified: number }>
  /** What is in it now. @throws if it is gone or cannot be read. */
  read(): Promise<Blob>
}

/**
 * The folder behind a handle of the File System Access API.
 * https://developer.mozilla.org/docs/Web/API/FileSystemDirectoryHandle
 */
export function folderOf(handle: FileSystemDirectoryHandle): Folder {
  return {
    async list() {
      const files: FolderFile[] = []
      for await (const entry of (handle as unknown as Entries).values()) {
        if (entry.kind !== 'file') continue
        const read = () => entry.getFile()
        files.push({ name: entry.name, stat: read, read })
      }
      return files
    },
    async write(name, data) {
      await writeFile(await handle.getFileHandle(name, { create: true }), data)
    },
    async remove(name) {
      try {
        await handle.removeEntry(name)
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error
      }
    },
  }
}

interface Entries {
  values(): AsyncIterable<
    FileSystemFileHandle | (FileSystemDirectoryHandle & { kind: 'directory' })
  >
}
