/**
 * Progress is a log; state is a fold. An event is written once and never
 * changed, so the union of two logs is the same in whatever order it is made.
 */
import { recordOf } from './record-of.ts'

/** A value an event may carry: anything JSON can. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** What the learner says of a work. */
export type Status = 'todo' | 'doing' | 'done' | 'skipped' | 'known'

/** Every status, in the order the interface offers them. */
export const statuses: readonly Status[] = ['todo', 'doing', 'done', 'skipped', 'known']

/**
 * What an event speaks of. `status`, `star`, `edition:<id>` and most others hold
 * one value at a time; `minutes` and `review:<prompt>` collect every entry.
 * Fields this version does not know are kept and passed on.
 */
export type Field = 'status' | 'star' | `edition:${string}` | (string & {})

/** One thing the learner did. */
export interface ProgressEvent {
  /** UUID; two events with one id are one event. */
  id: string
  /** Stamp in milliseconds since 1970; orders the events of one field of one work. */
  at: number
  /** UUID of the device that wrote it. */
  device: string
  /** Id of the work. */
  work: string
  /** What changed. */
  field: Field
  /** The new value, or for a collecting field the entry. */
  value: Json
  /** For an undo: the id of the event it takes back. */
  undoes?: string
  /** Number of the epoch it was last said again in; see `epochs.ts`. */
  epoch?: number
}

/** The field of an event that begins an epoch: it speaks of the record, not of a work. */
export const epochField = 'epoch'

/** The value a field holds, and the event that set it. */
export interface Held {
  value: Json
  at: number
  id: string
}

/** Everything known of one work: the fold of its events. */
export interface WorkProgress {
  /** Id of the work. */
  work: string
  /** The current value of each single-valued field. */
  fields: Record<string, Held>
  /** The entries of each collecting field, by event id. */
  entries: Record<string, Record<string, Json>>
}

/** True for a field that collects entries instead of holding one value. */
export function collects(field: string): boolean {
  return field === 'minutes' || field.startsWith('review:')
}

/** A work nothing was said of yet. */
export function emptyProgress(work: string): WorkProgress {
  return { work, fields: {}, entries: {} }
}

/** True if `a` comes after `b`: by stamp, and by id where the stamps are equal. */
export function isLater(a: { at: number; id: string }, b: { at: number; id: string }): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id)
}

/**
 * The stamp for an event that replaces a value seen with stamp `replaced`: the
 * wall clock in milliseconds, or just above the replaced stamp where the clock
 * is behind it. So a later edit of a value one has seen wins however wrong the
 * clock is (a hybrid logical clock of one field; Kulkarni et al., 2014).
 */
export function nextStamp(now: number, replaced: number | undefined): number {
  return replaced === undefined ? now : Math.max(now, replaced + 1)
}

/** A member of the record itself: fields come from files, and may be named `constructor`. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** `row` with `event` taken in. Taking in an event twice changes nothing. Pure. */
export function applyEvent(row: WorkProgress, event: ProgressEvent): WorkProgress {
  const { field, value, at, id } = event
  if (collects(field)) {
    const entries = { ...own(row.entries, field), [id]: value }
    return { ...row, entries: { ...row.entries, [field]: entries } }
  }
  const held = own(row.fields, field)
  if (held && !isLater(event, held)) return row
  return { ...row, fields: { ...row.fields, [field]: { value, at, id } } }
}

/**
 * The fold of a log: what is known of each work, by work id. The result does not
 * depend on the order of the events, on duplicates, or on how they are grouped. The
 * same as `applyEvent` one by one, but linear in the log, which may be a hostile file.
 * The beginning of an epoch says nothing of any work.
 */
export function fold(events: Iterable<ProgressEvent>): Map<string, WorkProgress> {
  const works = new Map<string, Gathered>()
  for (const event of events) {
    const { work, field, id, value } = event
    if (field === epochField) continue
    let row = works.get(work)
    if (!row) works.set(work, (row = { latest: new Map(), entries: new Map() }))
    if (collects(field)) {
      const entries = row.entries.get(field)
      if (entries) entries.push([id, value])
      else row.entries.set(field, [[id, value]])
      continue
    }
    const held = row.latest.get(field)
    if (!held || isLater(event, held)) row.latest.set(field, event)
  }
  return new Map([...works].map(([work, row]) => [work, rowOf(work, row)]))
}

interface Gathered {
  latest: Map<string, ProgressEvent>
  entries: Map<string, [string, Json][]>
}

function rowOf(work: string, { latest, entries }: Gathered): WorkProgress {
  const fields = [...latest].map(
    ([field, { value, at, id }]) => [field, { value, at, id }] as const,
  )
  return {
    work,
    fields: recordOf(fields),
    entries: recordOf([...entries].map(([field, list]) => [field, recordOf(list)] as const)),
  }
}

/** The status a row stands at; `todo` where nothing, or nothing known, was said. */
export function statusOf(row: WorkProgress | undefined): Status {
  const value = row?.fields['status']?.value
  return statuses.find((status) => status === value) ?? 'todo'
}

/** True where the learner starred the work. */
export function isStarred(row: WorkProgress | undefined): boolean {
  return row?.fields['star']?.value === true
}

/** True where the learner ticked this edition of the work. */
export function isEditionRead(row: WorkProgress | undefined, edition: string): boolean {
  return row?.fields[`edition:${edition}`]?.value === true
}

/** True where the work asks for nothing more: done, known already, or skipped. */
export function isSettled(status: Status): boolean {
  return status === 'done' || status === 'known' || status === 'skipped'
}

/** True where the work counts as completed: done, or known already. */
export function isDone(status: Status): boolean {
  return status === 'done' || status === 'known'
}

/** The greatest stamp among the values a row holds, in milliseconds; 0 for none. */
export function lastTouched(row: WorkProgress | undefined): number {
  return Math.max(0, ...Object.values(row?.fields ?? {}).map((held) => held.at))
}
