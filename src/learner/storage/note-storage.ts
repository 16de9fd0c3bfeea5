import { editNote, mayWrite, type NoteEdit, type NoteWriter } from '../model/edit-note.ts'
import { mergeNote } from '../model/merge-notes.ts'
import type { NoteRow, NoteVersion } from '../model/notes.ts'
import type { StorageError } from './storage.ts'

/** What the learner typed, and over which texts. The storage adds clock and device. */
export interface NoteDraft {
  work: string
  text: string
  writer: NoteWriter
  over: readonly NoteVersion[]
  /** Ids that were merged into the work: what stands under them belongs to its note. */
  merged?: readonly string[]
}

/** What became of a draft: the note as it is now, and who may go on writing. */
export interface NoteSaved {
  row: NoteRow
  version: NoteVersion
  writer: NoteWriter
}

/** Where notes live. */
export interface NoteStorage {
  /** Writes a draft. Resolves once it is on disk. @throws StorageError if nothing was written. */
  save(draft: NoteDraft): Promise<NoteSaved>
  /**
   * Calls `onRow` with the note on a work, now and after every change, and `onError` with
   * `lost` where the database was closed: then nothing more comes. @returns a stop.
   * @param merged as in a draft.
   */
  watch(
    work: string,
    onRow: (row: NoteRow | undefined) => void,
    onError: (error: StorageError) => void,
    merged?: readonly string[],
  ): () => void
}

/** The note on a work, from the rows under its id and under those that were merged into it. */
export function noteOn(work: string, rows: readonly (NoteRow | undefined)[]): NoteRow | undefined {
  const found = rows.filter((row) => row !== undefined).map((row) => ({ ...row, work }))
  return found.length === 0 ? undefined : found.reduce(mergeNote)
}

/** The note with the draft taken in; a writer that may not go on is given a fresh id. Pure but for the id. */
export function mergeSlots(row: NoteRow | undefined, draft: NoteDraft, device: string): NoteSaved {
  const fresh = { id: crypto.randomUUID(), edits: 0 }
  const writer = mayWrite(row, draft.writer) ? draft.writer : fresh
  const edit: NoteEdit = { ...draft, writer, device, now: Date.now() }
  const next = editNote(row, edit)
  const version = next.versions.find(
    (held) => held.writer === writer.id && held.edit === writer.edits + 1,
  )!
  return { row: next, version, writer: { id: writer.id, edits: writer.edits + 1 } }
}
