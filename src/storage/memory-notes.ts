import type { NoteRow } from '../domain/notes.ts'
import { takeIn, type NoteDraft, type NoteSaved, type NoteStorage } from './note-storage.ts'

/** Notes of a session without a database. */
export class MemoryNotes implements NoteStorage {
  private readonly device = crypto.randomUUID()
  private readonly rows = new Map<string, NoteRow>()
  private readonly listeners = new Set<(work: string) => void>()

  async save(draft: NoteDraft): Promise<NoteSaved> {
    const saved = takeIn(this.rows.get(draft.work), draft, this.device)
    this.rows.set(draft.work, saved.row)
    for (const listener of this.listeners) listener(draft.work)
    return saved
  }

  watch(work: string, onRow: (row: NoteRow | undefined) => void): () => void {
    const listener = (changed: string) => changed === work && onRow(this.rows.get(work))
    this.listeners.add(listener)
    onRow(this.rows.get(work))
    return () => this.listeners.delete(listener)
  }

  /** Every note of the session. */
  all(): NoteRow[] {
    return [...this.rows.values()]
  }
}
