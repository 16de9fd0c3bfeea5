import { mergeUnknown } from './merge-unknown.ts'
import {
  editsForgotten,
  editsSeen,
  inOrder,
  isSameEdit,
  type NoteRow,
  type NoteVersion,
} from './notes.ts'

/**
 * The note that knows everything `a` and `b` know of one work. A version goes only
 * if the other note has seen it and let go of it. Commutative, associative and
 * idempotent: of each edit a note knows nothing, its text, or that it was replaced,
 * and the merge takes the most of these.
 */
export function mergeNote(a: NoteRow, b: NoteRow): NoteRow {
  const versions = inOrder([...stillHeld(a, b), ...stillHeld(b, a)])
  const { versions: _va, seen: _sa, forgotten: _fa, ...restA } = a
  const { versions: _vb, seen: _sb, forgotten: _fb, ...restB } = b
  const forgotten = mergeCounts(editsForgotten(a), editsForgotten(b))
  return {
    ...mergeUnknown(restA, restB),
    work: a.work,
    versions,
    seen: mergeCounts(a.seen, b.seen),
    ...(Object.keys(forgotten).length > 0 && { forgotten }),
  }
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

/** Two version vectors as one: of each writer the greater number. */
export function mergeCounts(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const counts = { ...a }
  for (const [writer, edits] of Object.entries(b)) {
    counts[writer] = Math.max(Object.hasOwn(a, writer) ? a[writer]! : 0, edits)
  }
  return counts
}
