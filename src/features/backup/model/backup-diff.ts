import type { BackupContents } from '../../../learner/model/backup.ts'
import { beginsEpoch, mergeCopies, sayTheSame } from '../../../learner/model/epochs.ts'
import { fold, type ProgressEvent } from '../../../learner/model/events.ts'
import { recordHonored } from '../../../learner/model/merge-backups.ts'
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

/**
 * What importing a file into `mine` would change. Ticks, stars and the like are
 * compared as they stand, by folding both logs: a work ticked and unticked again
 * counts as one nothing was said of, unless the other side says something.
 */
export function backupDiff(mine: BackupContents, imported: BackupContents): BackupDiff {
  const file = recordHonored(imported)
  const merged = contentsByHand(mine, file)
  return {
    ...compareStates(mine.events, file.events, merged.events),
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

type Log = readonly ProgressEvent[]

function compareStates(mine: Log, file: Log, merged: Log): Record<Kind, DiffCount> {
  const tallies: Record<Kind, DiffCount> = {
    ticks: noDifference(),
    stars: noDifference(),
    editions: noDifference(),
    entries: noDifference(),
    others: noDifference(),
  }
  const [here, there] = [fold(mine), fold(file)]
  // Whatever either side says of anything, both together say something of it.
  for (const [work, after] of fold(merged)) {
    const [a, b] = [here.get(work), there.get(work)]
    for (const [field, { value: c }] of Object.entries(after.fields)) {
      const initial = initialValue(field)
      const sides = { a: own(a?.fields, field)?.value, b: own(b?.fields, field)?.value }
      addTo(tallies[kindOf(field)], { ...sides, c, initial })
    }
    for (const [field, collected] of Object.entries(after.entries)) {
      const [ofA, ofB] = [own(a?.entries, field), own(b?.entries, field)]
      for (const id of Object.keys(collected)) {
        addTo(tallies.entries, { a: own(ofA, id), b: own(ofB, id), c: collected[id] })
      }
    }
  }
  return tallies
}

/** A member of the record itself: names come from files. */
function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
}

function compareLogs(mine: Log, file: Log) {
  const here = new Map<string, ProgressEvent>()
  for (const event of mine) if (!beginsEpoch(event)) here.set(event.id, event)
  const events = { new: 0, missing: here.size }
  const clashes = { count: 0, taken: 0 }
  for (const event of file) {
    if (beginsEpoch(event)) continue
    const held = here.get(event.id)
    if (!held) {
      events.new += 1
      continue
    }
    events.missing -= 1
    if (sayTheSame(held, event)) continue
    clashes.count += 1
    if (mergeCopies(held, event) === event) clashes.taken += 1
  }
  return { events, clashes }
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
