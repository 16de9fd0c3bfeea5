import type { NoteRow } from '../model/notes.ts'
import {
  noteOn,
  mergeSlots,
  type NoteDraft,
  type NoteSaved,
  type NoteStorage,
} from './note-storage.ts'

/** Notes of a session without a database. */
export class MemoryNotes implements NoteStorage {
  private readonly device = crypto.randomUUID()
  private readonly rows = new Map<string, NoteRow>()
  private readonly listeners = new Set<(work: string) => void>()

  async save(draft: NoteDraft): Promise<NoteSaved> {
    const saved = mergeSlots(this.read(draft.work, draft.merged), draft, this.device)
    this.rows.set(draft.work, saved.row)
    for (const listener of this.listeners) listener(draft.work)
    return saved
  }

  watch(...[work, onRow, , merged]: Parameters<NoteStorage['watch']>): () => void {
    const listener = (changed: string) => changed === work && onRow(this.read(work, merged))
    this.listeners.add(listener)
    onRow(this.read(work, merged))
    return () => this.listeners.delete(listener)
  }

  /** Every note of the session. */
  all(): NoteRow[] {
    return [...this.rows.values()]
  }

  private read(work: string, merged: readonly string[] = []): NoteRow | undefined {
    return noteOn(
      work,
      [work, ...merged].map((id) => this.rows.get(id)),
    )
  }
}
