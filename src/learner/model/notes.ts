/**
 * A note is the learner's own text on one work. It may be edited on several
 * devices that do not know of each other, so a note is a multi-value register: it
 * holds every text that no later edit has replaced. An edit replaces the texts it
 * was written over and no others; edits that had not seen each other stand side
 * by side until an edit over all of them joins them.
 *
 * What a note has seen is a version vector (Parker et al., 1983; optimised as in
 * Bieniusa et al., 2012), but it counts the edits of *writers*, not of devices. A
 * writer is one opening of an editor, named by a fresh UUID that is never stored,
 * so two copies of one profile never count for each other.
 */
import { canonicalJson } from './canonical-json.ts'

/** One text, as one edit left it. Written once and never changed. */
export interface NoteVersion {
  /** UUID of the writer: one opening of an editor. */
  writer: string
  /** Number of this edit among the writer's edits of this note: 1, 2, 3 … */
  edit: number
  /** What the learner wrote, as they wrote it; empty where they removed the note. */
  text: string
  /** Stamp in milliseconds since 1970, above those of the versions it replaced. */
  at: number
  /** UUID of the device it was written on. */
  device: string
}

/** Everything known of the note on one work. */
export interface NoteRow {
  /** Id of the work. */
  work: string
  /**
   * The texts that no known edit replaces, newest first. One, as a rule; several
   * where devices edited the note without knowing of each other.
   */
  versions: NoteVersion[]
  /**
   * How many edits of each writer are known of. An edit counted here that is not
   * among `versions` was replaced, and never comes back.
   */
  seen: Record<string, number>
  /**
   * Up to which edit of each writer the texts went because the record was replaced or an
   * import was taken back, not because of a later text. Only importing by hand asks for it.
   */
  forgotten?: Record<string, number>
}

/** The version to show, the newest; undefined where there is no note. */
export function shownVersion(row: NoteRow | undefined): NoteVersion | undefined {
  return row?.versions[0]
}

/** The text of a note; empty where there is none. */
export function noteText(row: NoteRow | undefined): string {
  return shownVersion(row)?.text ?? ''
}

/** The versions to show beside the newest: those that say something else, newest first. */
export function otherVersions(row: NoteRow | undefined): NoteVersion[] {
  const [shown, ...others] = row?.versions ?? []
  // A text in a set is read as a whole; as a rule there is nothing to compare it with.
  if (!shown || others.length === 0) return []
  const texts = new Set([shown.text])
  return others.filter(({ text }) => !texts.has(text) && texts.add(text))
}

/** How many edits of a writer a note has seen. */
export function editsSeen(row: NoteRow | undefined, writer: string): number {
  return row && Object.hasOwn(row.seen, writer) ? row.seen[writer]! : 0
}

/** Up to which edit of each writer a note's texts were let go of without a later text. */
export function editsForgotten(row: NoteRow | undefined): Record<string, number> {
  return row?.forgotten ?? {}
}

/** True if two versions are of one edit. */
export function isSameEdit(a: NoteVersion, b: NoteVersion): boolean {
  return a.writer === b.writer && a.edit === b.edit
}

/** Versions newest first, each content once; the same for every order they come in. */
export function inOrder(versions: readonly NoteVersion[]): NoteVersion[] {
  if (versions.length < 2) return [...versions]
  const byContent = new Map(versions.map((version) => [canonicalJson(version), version]))
  return [...byContent]
    .sort(([keyA, a], [keyB, b]) => b.at - a.at || (keyA < keyB ? 1 : -1))
    .map(([, version]) => version)
}
