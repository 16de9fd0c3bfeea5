import type { BackupContents, PathRow } from './backup.ts'
import { sameJson } from './canonical-json.ts'
import {
  beginsEpoch,
  forgottenIn,
  isForgotten,
  mergeCopies,
  nextEpoch,
  sayTheSame,
  wholeRecord,
  type EpochValue,
} from './epochs.ts'
import { epochField, nextStamp, type ProgressEvent } from './events.ts'
import { mergeEvents, unionOf } from './merge-events.ts'
import { isGone, laterRow, mergePaths } from './merge-paths.ts'
import { noteInstead } from './note-again.ts'
import type { NoteRow } from './notes.ts'
import { recordOf } from './record-of.ts'

/** Who begins an epoch, and when. */
export interface EpochMark {
  /** UUID of the event that begins it. */
  id: string
  /** UUID of the device. */
  device: string
  /** The wall clock, in milliseconds since 1970. */
  now: number
}

/**
 * Contents that say what `target` says and know that they took the place of `now`: merged
 * with `now`, or with anything `now` has taken in, they stay what they are. An epoch lets go
 * of what is in `now` and not in `target`; where there is nothing to let go of none begins.
 * @param again whether all of `target` is said again, so that no epoch begun elsewhere at the
 * same time takes any of it away; else only what would not come back otherwise.
 */
export function beginEpoch(
  now: BackupContents,
  target: BackupContents,
  { again, ...mark }: EpochMark & { again: boolean },
): BackupContents {
  const known = unionOf(now.events, target.events)
  const epochs = known.filter(beginsEpoch)
  const forgotten = forgottenIn(epochs)
  const number = nextEpoch(known)
  const begun = beginning(goneFrom(now, target), { ...mark, number })
  const held = byId(now.events)
  const events = target.events
    .filter((event) => !beginsEpoch(event))
    .map((event): ProgressEvent => {
      const here = held.get(event.id)
      const copy = here && sayTheSame(here, event) ? mergeCopies(here, event) : event
      const stands = !isForgotten(copy, forgotten) && (!here || mergeCopies(here, copy) === copy)
      return stands && !(again && begun) ? copy : { ...copy, epoch: number }
    })
  const rows = byId(now.paths)
  const paths = target.paths.map((row) => pathInstead(row, rows.get(row.id), forgotten.paths))
  return {
    events: mergeEvents([...epochs, ...events], begun ? [begun] : []),
    notes: notesInstead(now.notes, target.notes),
    paths: mergePaths(paths, []),
  }
}

/** What is in `now` and not in `target`. */
function goneFrom(now: BackupContents, target: BackupContents) {
  const [events, paths] = [byId(target.events), byId(target.paths)]
  return {
    events: now.events.filter((event) => !beginsEpoch(event) && !events.has(event.id)),
    paths: now.paths.filter(({ id }) => !paths.has(id)),
  }
}

/** The event that lets go of these, stamped above them all; undefined where there are none. */
function beginning(
  { events, paths }: ReturnType<typeof goneFrom>,
  { id, device, now, number }: EpochMark & { number: number },
): ProgressEvent | undefined {
  if (events.length + paths.length === 0) return undefined
  const value: EpochValue = {
    events: recordOf(events.map((event) => [event.id, number] as const)),
    paths: recordOf(paths.map((row) => [row.id, row.at ?? 0] as const)),
  }
  const last = [...events, ...paths].reduce((stamp, { at = 0 }) => Math.max(stamp, at), 0)
  const at = nextStamp(now, last)
  return { id, at, device, work: wholeRecord, field: epochField, value: { ...value } }
}

/** A row that is the path, whatever was here before it: stamped above that where it must be. */
function pathInstead(
  row: PathRow,
  here: PathRow | undefined,
  gone: ReadonlyMap<string, number>,
): PathRow {
  const stands = !isGone(row, gone) && (!here || sameJson(laterRow(here, row), row))
  if (stands) return row
  return { ...row, at: Math.max(row.at ?? 0, here?.at ?? 0, gone.get(row.id) ?? 0) + 1 }
}

function notesInstead(now: readonly NoteRow[], target: readonly NoteRow[]): NoteRow[] {
  const [here, there] = [byWork(now), byWork(target)]
  const works = [...new Set([...here.keys(), ...there.keys()])].sort()
  return works.map((work) => noteInstead(here.get(work), there.get(work)))
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

function byWork(rows: readonly NoteRow[]): Map<string, NoteRow> {
  return new Map(rows.map((row) => [row.work, row]))
}
