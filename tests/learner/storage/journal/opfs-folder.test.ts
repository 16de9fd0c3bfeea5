import { afterEach, describe, expect, it, vi } from 'vitest'
import { Journal } from '../../../../src/learner/storage/journal/journal.ts'
import { openJournalFolder } from '../../../../src/learner/storage/journal/opfs-folder.ts'

const position = { generation: 'g1', replaces: [], sequence: 1 }
const rows = {}

/**
 * The origin private file system, as far as a journal that is begun goes. Its calls on open
 * files answer at once, or by promises as in Safari 15 and Chromium 102.
 */
function playBrowser(answer: <T>(value: T) => T | Promise<T>) {
  const files = new Map<string, { size: number; open: boolean }>()
  /** Every call that makes a file or takes one away. */
  const changes: string[] = []
  class FileSystemFileHandle {
    constructor(private readonly name: string) {}
    async createSyncAccessHandle() {
      const file = files.get(this.name)!
      if (file.open) throw new DOMException('open', 'NoModificationAllowedError')
      file.open = true
      return {
        getSize: () => answer(file.size),
        write: ({ length }: Uint8Array, { at }: { at: number }) => {
          file.size = Math.max(file.size, at + length)
          return length
        },
        flush: () => answer(undefined),
        close: () => answer(void (file.open = false)),
      }
    }
  }
  const directory = {
    async *keys() {
      yield* files.keys()
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!files.has(name)) {
        if (!create) throw new DOMException(name, 'NotFoundError')
        changes.push('made')
        files.set(name, { size: 0, open: false })
      }
      return new FileSystemFileHandle(name)
    },
    async removeEntry(name: string) {
      if (files.get(name)?.open) throw new DOMException('open', 'NoModificationAllowedError')
      changes.push('removed')
      files.delete(name)
    },
  }
  vi.stubGlobal('FileSystemFileHandle', FileSystemFileHandle)
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => ({ getDirectoryHandle: async () => directory }) },
  })
  return { files, changes }
}

async function openJournal() {
  const folder = (await openJournalFolder())!
  const contents = { events: [], notes: [], paths: [] }
  const readStored = async () => ({ position, contents, settings: {} })
  return new Journal({ folder, readStored, alone: (task) => task() })
}

afterEach(() => vi.unstubAllGlobals())

describe('the folder of the journal', () => {
  it('gets no file but for something to keep', async () => {
    const { changes, files } = playBrowser((value) => value)
    const journal = await openJournal()
    expect(changes).toEqual([])
    expect(await journal.append(position, rows)).toEqual({ state: 'kept' })
    expect(changes).toEqual(['made'])
    expect([...files.values()]).toMatchObject([{ open: true }])
  })

  it('is no place for a copy where a browser writes by promises, and nothing is left there', async () => {
    const { files } = playBrowser((value) => Promise.resolve(value))
    const journal = await openJournal()
    expect(await journal.append(position, rows)).toEqual({ state: 'none' })
    expect(await journal.check(position)).toEqual({ state: 'none' })
    expect(files.size).toBe(0)
  })
})
