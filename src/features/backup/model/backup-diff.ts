import type { BackupContents } from '../../../learner/model/backup.ts'
import { fold, type Json } from '../../../learner/model/events.ts'
import { mergeContents } from '../../../learner/model/merge-backups.ts'
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
}

type Kind = 'ticks' | 'stars' | 'editions' | 'entries' | 'others'

/** A value as compared: its kind, and what it is where nothing was said. */
interface Fact {
  kind: Kind
  value: Json
  initial: Json | undefined
}

/**
 * What importing `file` into `mine` would change. Ticks, stars and the like are
 * compared as they stand, by folding both logs: a work ticked and unticked again
 * counts as one nothing was said of, unless the other side says something.
 */
export function backupDiff(mine: BackupContents, file: BackupContents): BackupDiff {
  const merged = mergeContents(mine, file)
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
    events: {
      new: merged.events.length - mine.events.length,
      missing: merged.events.length - new Set(file.events.map(({ id }) => id)).size,
    },
  }
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
