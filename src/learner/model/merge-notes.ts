import { mergeUnknown } from './merge-unknown.ts'
import { editsSeen, inOrder, isSameEdit, type NoteRow, type NoteVersion } from './notes.ts'

/**
 * The note that knows everything `a` and `b` know of one work. A version goes only
 * if the other note has seen it and let go of it. Commutative, associative and
 * idempotent: of each edit a note knows nothing, its text, or that it was replaced,
 * and the merge takes the most of these.
 */
export function mergeNote(a: NoteRow, b: NoteRow): NoteRow {
  const versions = inOrder([...stillHeld(a, b), ...stillHeld(b, a)])
  return { ...mergeUnknown(a, b), work: a.work, versions, seen: mergeSeen(a, b) }
}

/** Every note of two sets of notes, merged work by work, in the order of the works' ids. */
export function mergeNotes(a: Iterable<NoteRow>, b: Iterable<NoteRow>): NoteRow[] {
  const rows = new Map<string, NoteRow>()
  for (const row of [...a, ...b]) {
    const held = rows.get(row.work)
    rows.set(row.work, held ? mergeNote(held, row) : row)
  }
  return [...rows.values()].sort((x, y) => (x.work < y.work ? -1 : 1))
}

function stillHeld(row: NoteRow, other: NoteRow): NoteVersion[] {
  return row.versions.filter(
    (version) =>
      editsSeen(other, version.writer) < version.edit ||
      other.versions.some((held) => isSameEdit(held, version)),
  )
}

function mergeSeen(a: NoteRow, b: NoteRow): Record<string, number> {
  const seen = { ...a.seen }
  for (const [writer, edits] of Object.entries(b.seen)) {
    seen[writer] = Math.max(editsSeen(a, writer), edits)
  }
  return seen
}
