import type { BackupContents } from './backup.ts'
import { sameJson } from './canonical-json.ts'
import { mergeCopies, sayTheSame } from './epochs.ts'
import type { ProgressEvent } from './events.ts'
import type { ImportDelta } from './import-delta.ts'
import { mergeEvents } from './merge-events.ts'
import { mergeCounts } from './merge-notes.ts'
import { inOrder, type NoteRow, type NoteVersion } from './notes.ts'

/** A row in the three states that an import is undone from; undefined where it was not there. */
interface States<T> {
  /** Before the import. */
  before: T | undefined
  /** Just after it. */
  after: T | undefined
  /** Now, with whatever the learner has done since. */
  now: T | undefined
}

/**
 * What the record should say with an import taken back as a whole: what was there before
 * it, and what the learner has done since. Nothing done since is lost, even where it was
 * done to something the import had brought. `beginEpoch` makes a record of it that lets go
 * of the rest.
 * @param delta what the import changed.
 * @param now the record as it is, with what was done since.
 */
export function withoutImport({ before, after }: ImportDelta, now: BackupContents): BackupContents {
  return {
    events: eventsWithout(before.events, new Set(after.events), now.events),
    notes: byKey({ before: before.notes, after: after.notes, now: now.notes }, 'work', undoNote),
    paths: byKey({ before: before.paths, after: after.paths, now: now.paths }, 'id', undoRow),
  }
}

function eventsWithout(
  changed: readonly ProgressEvent[],
  after: ReadonlySet<string>,
  events: readonly ProgressEvent[],
): ProgressEvent[] {
  const index = (log: readonly ProgressEvent[]) => new Map(log.map((event) => [event.id, event]))
  const [before, now] = [index(changed), index(events)]
  // What the import had kept and is gone now went since, by an epoch of another device.
  const earlier = changed.filter(({ id }) => !after.has(id) || now.has(id))
  const others = events.filter(({ id }) => !after.has(id) && !before.has(id))
  const copies = earlier.map((event) => {
    const held = now.get(event.id)
    return held && sayTheSame(held, event) ? mergeCopies(held, event) : event
  })
  return mergeEvents(copies, others)
}

type Undo<T> = (states: States<T>) => T | undefined

function byKey<K extends string, T extends Record<K, string>>(
  states: { before: T[]; after: T[]; now: T[] },
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
function undoRow<T>({ before, after, now }: States<T>): T | undefined {
  return sameJson(after, now) ? before : now
}

/** A note keeps the versions written since, and gets back those the import had taken. */
function undoNote(states: States<NoteRow>): NoteRow | undefined {
  const { before, after, now } = states
  if (!now || sameJson(after, now)) return before
  if (sameJson(before, after)) return now
  const [old, imported] = [before?.versions ?? [], after?.versions ?? []]
  const versions = inOrder([
    ...now.versions.filter((version) => isIn(old, version) || !isIn(imported, version)),
    ...old.filter((version) => !isIn(imported, version)),
  ])
  return { ...now, versions, seen: mergeCounts(now.seen, before?.seen ?? {}) }
}

function isIn(versions: readonly NoteVersion[], version: NoteVersion): boolean {
  return versions.some((held) => sameJson(held, version))
}
