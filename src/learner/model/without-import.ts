import type { BackupContents } from './backup.ts'
import { sameJson } from './canonical-json.ts'
import { mergeEvents } from './merge-events.ts'
import { editsSeen, inOrder, type NoteRow, type NoteVersion } from './notes.ts'

/** The three states that an import is undone from. */
export interface ImportStates<T> {
  /** Before the import. */
  before: T
  /** Just after it. */
  after: T
  /** Now, with whatever the learner has done since. */
  now: T
}

/**
 * The contents with an import taken back as a whole: what was there before it,
 * and what the learner has done since. Nothing done since is lost, even where it
 * was done to something the import had brought.
 */
export function withoutImport({
  before,
  after,
  now,
}: ImportStates<BackupContents>): BackupContents {
  const imported = new Set(after.events.map(({ id }) => id))
  const earlier = new Set(before.events.map(({ id }) => id))
  const since = now.events.filter(({ id }) => !imported.has(id) && !earlier.has(id))
  return {
    events: mergeEvents(before.events, since),
    notes: byKey({ before: before.notes, after: after.notes, now: now.notes }, 'work', undoNote),
    paths: byKey({ before: before.paths, after: after.paths, now: now.paths }, 'id', undoRow),
  }
}

type Undo<T> = (states: ImportStates<T | undefined>) => T | undefined

function byKey<K extends string, T extends Record<K, string>>(
  states: ImportStates<T[]>,
  key: K,
  undo: Undo<T>,
): T[] {
  const index = (rows: T[]) => new Map(rows.map((row) => [row[key] as string, row]))
  const [before, after, now] = [index(states.before), index(states.after), index(states.now)]
  const keys = [...new Set([...before.keys(), ...now.keys()])].sort()
  return keys.flatMap((id) => {
    const row = undo({ before: before.get(id), after: after.get(id), now: now.get(id) })
    return row ? [row] : []
  })
}

/** A row the learner has not touched since is as it was before; a touched one stays. */
function undoRow<T>({ before, after, now }: ImportStates<T | undefined>): T | undefined {
  return sameJson(after, now) ? before : now
}

/**
 * A note keeps the versions written since, and gets back those the import had
 * taken. What the import made it see is forgotten, so that a later import of the
 * same file brings it again.
 */
function undoNote(states: ImportStates<NoteRow | undefined>): NoteRow | undefined {
  const { before, after, now } = states
  if (!now || sameJson(after, now)) return before
  if (sameJson(before, after)) return now
  const [old, imported] = [before?.versions ?? [], after?.versions ?? []]
  const versions = inOrder([
    ...now.versions.filter((version) => isIn(old, version) || !isIn(imported, version)),
    ...old.filter((version) => !isIn(imported, version)),
  ])
  const seen = new Map(Object.entries(before?.seen ?? {}))
  for (const [writer, edits] of Object.entries(now.seen)) {
    if (edits !== editsSeen(after, writer)) seen.set(writer, edits)
  }
  for (const { writer, edit } of versions) {
    seen.set(writer, Math.max(edit, seen.get(writer) ?? 0))
  }
  return { ...now, versions, seen: Object.fromEntries(seen) }
}

function isIn(versions: readonly NoteVersion[], version: NoteVersion): boolean {
  return versions.some((held) => sameJson(held, version))
}
