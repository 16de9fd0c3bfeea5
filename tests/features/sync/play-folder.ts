import type { Folder, FolderFile } from '../../../src/features/sync/folder.ts'

/** A folder in memory. It remembers what it is asked for, and may fail at any of it. */
export class PlayFolder implements Folder {
  readonly files = new Map<string, { data: Blob; lastModified: number }>()
  /** What was asked for, but for sizes and dates: `list`, `read <name>`, `write <name>`, `remove <name>`. */
  asked: string[] = []
  /** How many operations succeed before one fails; then it is used up. */
  failsAfter: number | undefined
  private clock = 0

  get names(): string[] {
    return [...this.files.keys()]
  }

  /** Puts a file there, as another program would. */
  put(name: string, data: Blob): void {
    this.clock += 1
    this.files.set(name, { data, lastModified: this.clock })
  }

  /** Cuts a file off, as a program does that has copied a part of it. */
  cut(name: string, bytes: number): void {
    this.put(name, this.files.get(name)!.data.slice(0, bytes))
  }

  async list(): Promise<FolderFile[]> {
    this.ask('list')
    return this.names.map((name) => ({
      name,
      stat: async () => {
        this.mayFail()
        const { data, lastModified } = this.there(name)
        return { size: data.size, lastModified }
      },
      read: async () => {
        this.ask(`read ${name}`)
        return this.there(name).data
      },
    }))
  }

  async write(name: string, data: Blob): Promise<void> {
    try {
      this.ask(`write ${name}`)
    } catch (error) {
      // The file has been made, and a part of it is there.
      this.put(name, data.slice(0, 30))
      throw error
    }
    this.put(name, data)
  }

  async remove(name: string): Promise<void> {
    this.ask(`remove ${name}`)
    this.files.delete(name)
  }

  private there(name: string) {
    const file = this.files.get(name)
    if (!file) throw new DOMException(name, 'NotFoundError')
    return file
  }

  private ask(what: string): void {
    this.mayFail()
    this.asked.push(what)
  }

  private mayFail(): void {
    if (this.failsAfter === undefined) return
    this.failsAfter -= 1
    if (this.failsAfter >= 0) return
    this.failsAfter = undefined
    throw new DOMException('', 'QuotaExceededError')
  }
}
