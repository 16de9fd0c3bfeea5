import { nextStamp } from './events.ts'
import { editsSeen, inOrder, isSameEdit, type NoteRow, type NoteVersion } from './notes.ts'

/** One opening of an editor. Kept in memory only: a stored one could be copied. */
export interface NoteWriter {
  /** A fresh UUID. */
  id: string
  /** How many edits of this note it has made so far. */
  edits: number
}

/** A text to save. */
export interface NoteEdit {
  work: string
  text: string
  /** The wall clock, in milliseconds since 1970. */
  now: number
  /** UUID of this device. */
  device: string
  writer: NoteWriter
  /**
   * The versions the text was written over: the one the editor began with, and
   * those the learner has joined into it. Other versions stay beside it.
   */
  over: readonly NoteVersion[]
}

/**
 * True if the writer may go on writing in this note. If not (an import put an
 * older note here, or the writer's last edit was not stored), it takes a fresh id
 * and begins at 0 edits.
 */
export function mayWrite(row: NoteRow | undefined, writer: NoteWriter): boolean {
  return editsSeen(row, writer.id) === writer.edits
}

/**
 * The note with the edit taken in. The new version keeps fields of the first one
 * it replaces that this app does not know. Call it with the row as it is stored,
 * and store the result in the same transaction.
 * @throws RangeError where `mayWrite` says no.
 */
export function editNote(row: NoteRow | undefined, edit: NoteEdit): NoteRow {
  const { work, text, now, device, writer, over } = edit
  if (!mayWrite(row, writer)) throw new RangeError(`writer ${writer.id} must take a fresh id`)
  const count = writer.edits + 1
  const replaced = over.length === 0 ? undefined : Math.max(...over.map(({ at }) => at))
  const version: NoteVersion = {
    ...over[0],
    writer: writer.id,
    edit: count,
    text,
    at: nextStamp(now, replaced),
    device,
  }
  const beside = (row?.versions ?? []).filter((held) => !over.some((old) => isSameEdit(old, held)))
  return {
    ...row,
    work,
    versions: inOrder([version, ...beside]),
    seen: { ...row?.seen, [writer.id]: count },
  }
}
