import type { JournalFolder, SegmentFile } from '../../../../src/learner/storage/journal/folder.ts'

interface PlayFile {
  /** What the disk has for certain. */
  disk: number[]
  /** What was written since the last `flush`. */
  unflushed: number[]
  open: boolean
}

/** What every call says after the process has died. */
class Death extends Error {}

/**
 * A folder that behaves as the origin private file system does: a file is open to one writer
 * at a time, every call that may wait does, what was not flushed may be lost or cut off, the
 * disk may be full, and the process may die before any step.
 */
export class PlayFolder implements JournalFolder {
  /** Bytes that still fit. */
  room = Infinity
  /** Steps until the process dies. */
  stepsLeft = Infinity
  /** Steps made. */
  steps = 0
  readonly files: Map<string, PlayFile>

  constructor(files: Map<string, PlayFile> = new Map()) {
    this.files = files
  }

  /** The same files in another tab. Whoever dies there dies alone. */
  otherTab(): PlayFolder {
    return new PlayFolder(this.files)
  }

  /** The files after the death of the process. @param share how much of what was not flushed is there, 0 to 1. */
  afterDeath(share: number): PlayFolder {
    const left = [...this.files].map(([name, { disk, unflushed }]): [string, PlayFile] => [
      name,
      {
        disk: [...disk, ...unflushed.slice(0, Math.floor(unflushed.length * share))],
        unflushed: [],
        open: false,
      },
    ])
    return new PlayFolder(new Map(left))
  }

  async list() {
    await this.wait()
    return [...this.files.keys()]
  }

  async read(name: string) {
    await this.wait()
    return this.bytesOf(this.file(name))
  }

  async create(name: string) {
    await this.wait()
    if (this.room <= 0) throw new DOMException('full', 'QuotaExceededError')
    this.files.set(name, { disk: [], unflushed: [], open: false })
    return this.take(name)
  }

  async take(name: string) {
    await this.wait()
    const file = this.files.get(name)
    if (!file || file.open) return undefined
    file.open = true
    return this.opened(file)
  }

  async remove(name: string) {
    await this.wait()
    if (this.file(name).open) throw new DOMException('open', 'NoModificationAllowedError')
    this.files.delete(name)
  }

  private opened(file: PlayFile): SegmentFile {
    return {
      read: () => {
        this.step()
        return this.bytesOf(file)
      },
      append: (bytes) => {
        this.step()
        const fits = bytes.subarray(0, Math.max(0, Math.min(bytes.length, this.room)))
        this.room -= fits.length
        for (const byte of fits) file.unflushed.push(byte)
        if (fits.length < bytes.length) throw new DOMException('full', 'QuotaExceededError')
      },
      flush: () => {
        this.step()
        file.disk = [...file.disk, ...file.unflushed]
        file.unflushed = []
      },
      close: () => {
        if (this.stepsLeft > 0) file.open = false
      },
    }
  }

  private async wait() {
    this.step()
    await new Promise((resolve) => setTimeout(resolve))
  }

  private step() {
    if (this.stepsLeft <= 0) throw new Death()
    this.stepsLeft--
    this.steps++
  }

  private file(name: string): PlayFile {
    const file = this.files.get(name)
    if (!file) throw new DOMException(name, 'NotFoundError')
    return file
  }

  private bytesOf({ disk, unflushed }: PlayFile) {
    return Uint8Array.from([...disk, ...unflushed])
  }
}
