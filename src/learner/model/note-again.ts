/**
 * Texts of a note that come back. A text that a note has seen and let go of never comes back
 * by merging; so it is written again, as an edit like any other, which every device takes in,
 * also one with an older version of the app.
 */
import { sameJson } from './canonical-json.ts'
import { mergeCounts, mergeNote } from './merge-notes.ts'
import {
  editsForgotten,
  editsSeen,
  inOrder,
  isSameEdit,
  type NoteRow,
  type NoteVersion,
} from './notes.ts'

/**
 * The note that says what `target` says and knows that it took the place of `now`: merged
 * with `now`, it stays what it is. One of the two is given.
 */
export function noteInstead(now: NoteRow | undefined, target: NoteRow | undefined): NoteRow {
  if (!now) return target!
  if (!target && now.versions.length === 0) return now
  const seen = mergeCounts(now.seen, target?.seen ?? {})
  const wanted = target?.versions ?? []
  // Of an edit that stands with two texts (a copied machine wrote twice) both stay or neither.
  const split = now.versions.filter((version) => !isIn(wanted, version))
  const versions = inOrder(
    wanted.map((version) =>
      isIn(now.versions, version) && !split.some((one) => isSameEdit(one, version))
        ? version
        : unseenOrAgain(now, seen, version),
    ),
  )
  const gone = now.versions.filter((version) => !isIn(versions, version))
  const forgotten = [editsForgotten(now), editsForgotten(target), countsOf(gone)].reduce(
    mergeCounts,
  )
  return withForgotten({ ...target, work: now.work, versions, seen }, forgotten)
}

/**
 * Two notes on one work with all texts that stand in either: also those that the other let go
 * of without a later text. They are written again; doing it twice changes nothing.
 */
export function notesOfBoth(a: NoteRow, b: NoteRow): NoteRow {
  const merged = mergeNote(a, b)
  const forgotten = editsForgotten(merged)
  const gone = inOrder([...a.versions, ...b.versions]).filter(
    (version) =>
      !isIn(merged.versions, version) &&
      version.edit <= countIn(forgotten, version.writer) &&
      !standsAgain(merged, version),
  )
  if (gone.length === 0) return merged
  const seen = { ...merged.seen }
  const again = gone.map((version) => writtenAgain(seen, version))
  return { ...merged, versions: inOrder([...merged.versions, ...again]), seen }
}

/** A version that comes into `now`: as it is where that never saw it, else written again. Counts it in `seen`. */
function unseenOrAgain(
  now: NoteRow,
  seen: Record<string, number>,
  version: NoteVersion,
): NoteVersion {
  if (editsSeen(now, version.writer) < version.edit) return version
  const held = now.versions.find(
    (one) =>
      sameJson(one, { ...version, writer: againBy(seen, version.writer), edit: one.edit }) &&
      now.versions.every((other) => other === one || !isSameEdit(other, one)),
  )
  return held ?? writtenAgain(seen, version)
}

function writtenAgain(seen: Record<string, number>, version: NoteVersion): NoteVersion {
  const writer = againBy(seen, version.writer)
  const edit = countIn(seen, writer) + 1
  seen[writer] = edit
  return { ...version, writer, edit }
}

/** True if the text was written again already: it stands, or a later text replaced it. */
function standsAgain(row: NoteRow, { writer }: NoteVersion): boolean {
  const again = againBy(row.seen, writer)
  return editsSeen(row, again) > countIn(editsForgotten(row), again)
}

/**
 * The writer that writes a writer's texts again: the same on every device, so that two that
 * bring back one text agree. Always a name that a file may have, with room to count on.
 */
function againBy(seen: Record<string, number>, writer: string): string {
  const name = [...writer.replace(/~+$/, '')].slice(0, 150).join('')
  let again = `${name}~`
  while (countIn(seen, again) >= Number.MAX_SAFE_INTEGER) again += '~'
  return again
}

function countsOf(versions: readonly NoteVersion[]): Record<string, number> {
  return versions
    .map(({ writer, edit }) => ({ [writer]: edit }))
    .reduce<Record<string, number>>(mergeCounts, {})
}

function countIn(counts: Readonly<Record<string, number>>, writer: string): number {
  return Object.hasOwn(counts, writer) ? counts[writer]! : 0
}

function isIn(versions: readonly NoteVersion[], version: NoteVersion): boolean {
  return versions.some((held) => sameJson(held, version))
}

function withForgotten(row: NoteRow, forgotten: Record<string, number>): NoteRow {
  const { forgotten: _, ...rest } = row
  return Object.keys(forgotten).length > 0 ? { ...rest, forgotten } : rest
}
