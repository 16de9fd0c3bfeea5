import type { BackupContents } from '../../../learner/model/backup.ts'
import { beginsEpoch, mergeCopies, sayTheSame } from '../../../learner/model/epochs.ts'
import { fold, type Json, type ProgressEvent } from '../../../learner/model/events.ts'
import { honored } from '../../../learner/model/merge-backups.ts'
import { contentsByHand } from '../../../learner/model/merge-by-hand.ts'
import { noteText, otherVersions, type NoteRow } from '../../../learner/model/notes.ts'
import { noDifference, addTo, countDifferences, type DiffCount } from './diff-count.ts'
import { initialValue } from '../../../learner/model/undo.ts'

/** What an import would change, in things a learner can count. */
export interface BackupDiff {
  /** Statuses of works: the ticks. */
  ticks: DiffCount
  /** Stars. */
  stars: DiffCount
  /** Editions ticked on their own. */
  editions: DiffCount
  /** Entries of collecting fields: minutes and reviews. */
  entries: DiffCount
  /** Values of any other field. */
  others: DiffCount
  notes: DiffCount
  /** Notes that would hold several texts after merging. */
  conflicts: number
  paths: DiffCount
  /** Events by id; what the log would gain and what replacing would take from it. */
  events: { new: number; missing: number }
  /** Events that say something else under one id, and how many of them merging takes from the file. */
  clashes: { count: number; taken: number }
}

type Kind = 'ticks' | 'stars' | 'editions' | 'entries' | 'others'

/** A value as compared: its kind, and what it is where nothing was said. */
interface Fact {
  kind: Kind
  value: Json
  initial: Json | undefined
}

/**
 * What importing a file into `mine` would change. Ticks, stars and the like are
 * compared as they stand, by folding both logs: a work ticked and unticked again
 * counts as one nothing was said of, unless the other side says something.
 */
export function backupDiff(mine: BackupContents, imported: BackupContents): BackupDiff {
  const file = honored(imported)
  const merged = contentsByHand(mine, file)
  const tallies: Record<Kind, DiffCount> = {
    ticks: noDifference(),
    stars: noDifference(),
    editions: noDifference(),
    entries: noDifference(),
    others: noDifference(),
  }
  const [here, there, after] = [factsOf(mine), factsOf(file), factsOf(merged)]
  for (const [key, { kind, initial }] of after) {
    const [a, b, c] = [here.get(key)?.value, there.get(key)?.value, after.get(key)?.value]
    addTo(tallies[kind], { a, b, c, initial })
  }
  return {
    ...tallies,
    notes: countDifferences(
      { mine: mine.notes, file: file.notes, merged: merged.notes },
      { key: ({ work }) => work, value: textsOf, initial: [''] },
    ),
    conflicts: merged.notes.filter((row) => otherVersions(row).length > 0).length,
    paths: countDifferences(
      { mine: mine.paths, file: file.paths, merged: merged.paths },
      { key: ({ id }) => id, value: (row) => row },
    ),
    ...compareLogs(mine.events, file.events),
  }
}

function compareLogs(mine: readonly ProgressEvent[], file: readonly ProgressEvent[]) {
  const index = (log: readonly ProgressEvent[]) =>
    new Map(log.filter((event) => !beginsEpoch(event)).map((event) => [event.id, event]))
  const [here, there] = [index(mine), index(file)]
  const events = { new: 0, missing: 0 }
  const clashes = { count: 0, taken: 0 }
  for (const id of here.keys()) if (!there.has(id)) events.missing += 1
  for (const [id, event] of there) {
    const held = here.get(id)
    if (!held) events.new += 1
    else if (!sayTheSame(held, event)) {
      clashes.count += 1
      if (mergeCopies(held, event) === event) clashes.taken += 1
    }
  }
  return { events, clashes }
}

function factsOf({ events }: BackupContents): Map<string, Fact> {
  const facts = new Map<string, Fact>()
  for (const { work, fields, entries } of fold(events).values()) {
    for (const [field, { value }] of Object.entries(fields)) {
      const initial = initialValue(field)
      facts.set(JSON.stringify([work, field]), { kind: kindOf(field), value, initial })
    }
    for (const [field, collected] of Object.entries(entries)) {
      for (const [id, value] of Object.entries(collected)) {
        const fact: Fact = { kind: 'entries', value, initial: undefined }
        facts.set(JSON.stringify([work, field, id]), fact)
      }
    }
  }
  return facts
}

function kindOf(field: string): Kind {
  if (field === 'status') return 'ticks'
  if (field === 'star') return 'stars'
  return field.startsWith('edition:') ? 'editions' : 'others'
}

/** The texts of a note, the shown one first. */
function textsOf(row: NoteRow): string[] {
  return [noteText(row), ...otherVersions(row).map(({ text }) => text)]
}
