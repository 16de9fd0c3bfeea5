import type { NoteWriter } from '../../learner/model/edit-note.ts'
import { mergeNote } from '../../learner/model/merge-notes.ts'
import {
  isSameEdit,
  otherVersions,
  shownVersion,
  type NoteRow,
  type NoteVersion,
} from '../../learner/model/notes.ts'
import type { NoteStorage } from '../../learner/storage/note-storage.ts'
import { problemOf, type StorageProblem } from '../../learner/storage/storage.ts'

/** What the editor shows. */
export interface NoteSnapshot {
  /** The text in the editor, stored or not. */
  text: string
  /** Texts written elsewhere that nobody has joined with this one yet, newest first. */
  others: NoteVersion[]
  /** `saved` only when the text in the editor is on disk. */
  state: 'loading' | 'empty' | 'saving' | 'saved' | 'failed'
  problem?: StorageProblem
}

const empty: NoteSnapshot = { text: '', others: [], state: 'loading' }

/**
 * One opening of the note on one work. Every keystroke is written as soon as the
 * write before it is done, so that nothing waits for a timer or for the page to close.
 */
export class NoteSession {
  private snapshot: NoteSnapshot = empty
  private readonly listeners = new Set<() => void>()
  private row?: NoteRow
  /** The version the editor's text was written over. */
  private over: NoteVersion[] = []
  private writer: NoteWriter = { id: crypto.randomUUID(), edits: 0 }
  /** What was typed and is not on disk yet. */
  private draft?: string
  private writing = false
  private stop = () => {}

  /** @param storage resolves to where notes live; it never rejects. */
  constructor(
    private readonly work: string,
    private readonly storage: () => Promise<NoteStorage>,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.listeners.size === 1) this.start()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.stop()
    }
  }

  getSnapshot = (): NoteSnapshot => this.snapshot

  /** What pre-rendered pages show. */
  getServerSnapshot = (): NoteSnapshot => empty

  /** Takes what was typed and writes it. */
  type(text: string): void {
    this.draft = text
    this.tell({ text, state: 'saving', problem: undefined })
    void this.write()
  }

  /** Tries again to write what could not be written. */
  retry(): void {
    this.tell({ state: 'saving', problem: undefined })
    void this.write()
  }

  /** Writes `text` in place of the editor's text and of another version: the two are one from now on. */
  join(other: NoteVersion, text: string): void {
    this.over = [...this.over, ...this.versionsSaying(other)]
    this.type(text)
  }

  private versionsSaying({ text }: NoteVersion): NoteVersion[] {
    return (this.row?.versions ?? []).filter((version) => version.text === text)
  }

  private start(): void {
    let running = true
    this.stop = () => (running = false)
    void this.storage().then((storage) => {
      if (!running) return
      const stop = storage.watch(
        this.work,
        (row) => this.take(row),
        (error) => this.tell({ problem: error.code }),
      )
      this.stop = () => {
        running = false
        stop()
      }
    })
  }

  /** The note changed, here or in another tab. What is being typed here is never replaced. */
  private take(row: NoteRow | undefined): void {
    this.row = row
    const mine = this.over.filter((version) =>
      row?.versions.some((held) => isSameEdit(held, version)),
    )
    if (this.draft === undefined && !this.writing && mine.length === 0) {
      // Nothing of this editor stands: show what does.
      const shown = shownVersion(row)
      this.over = shown ? [shown] : []
      this.tell({ text: shown?.text ?? '', state: shown?.text ? 'saved' : 'empty' })
    }
    this.tell({ others: this.othersIn(row) })
  }

  private othersIn(row: NoteRow | undefined): NoteVersion[] {
    if (!row) return []
    const own = this.over[0]
    const versions = row.versions.filter(
      (version) => !this.over.some((mine) => isSameEdit(mine, version)),
    )
    return otherVersions(own ? { ...row, versions: [own, ...versions] } : row)
  }

  private async write(): Promise<void> {
    if (this.writing) return
    this.writing = true
    try {
      const storage = await this.storage()
      while (this.draft !== undefined) {
        const { draft: text, over } = this
        const saved = await storage.save({ work: this.work, text, writer: this.writer, over })
        this.writer = saved.writer
        // What was joined during the write is still to be written over.
        this.over = [saved.version, ...this.over.filter((version) => !over.includes(version))]
        // Another tab may have written since: what is known already must not be forgotten.
        this.row = this.row ? mergeNote(this.row, saved.row) : saved.row
        if (this.draft === text) this.draft = undefined
      }
      this.tell({ state: 'saved', others: this.othersIn(this.row) })
    } catch (error) {
      this.tell({ state: 'failed', problem: problemOf(error) })
    } finally {
      this.writing = false
    }
  }

  private tell(change: Partial<NoteSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change }
    for (const listener of this.listeners) listener()
  }
}
