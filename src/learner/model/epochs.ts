/**
 * An epoch is how a union forgets on purpose. A union of two logs has no memory of a
 * removal, so a removal is said, as everything is, by an event of the log: replacing the
 * record, or taking an import back, begins a new epoch, whose event names what it lets go
 * of. Every replica that reads it lets go of the same.
 *
 * Epochs are numbered. A copy of an event may carry the number of the epoch in which it was
 * said again, and is let go of only by epochs after that one; so what was let go of can come
 * back. Of two epochs that began without knowing of each other both hold: what either let go
 * of goes, but what either said again stays. (A set in which each element counts its
 * removals: Yu and Rostad, “A low-cost set CRDT based on causal lengths”, 2020.)
 *
 * Only what the device had seen is named, never all before some stamp. So a clock that is
 * wrong costs nothing, and neither a tick that had not arrived yet nor the record of a device
 * that joins later can be lost by an epoch its learner never heard of.
 *
 * Notes need no epoch: a note that has seen a text and does not hold it lets go of it
 * (`notes.ts`).
 */
import { sameJson } from './canonical-json.ts'
import { epochField, type Json, type ProgressEvent } from './events.ts'
import { smaller } from './merge-unknown.ts'
import { recordOf } from './record-of.ts'

/** What the beginning of an epoch names as its work: the record as a whole. No work has this id. */
export const wholeRecord = '*'

/**
 * The greatest number an epoch may have. Nobody begins that many; a hostile file that claims
 * it stops further epochs from letting go of what it holds, and does nothing else.
 */
export const maxEpoch = 1_000_000_000

/** What epochs let go of. */
export interface Forgotten {
  /** By id of an event: the number of the last epoch that let go of it. */
  events: ReadonlyMap<string, number>
  /** By id of a path: the stamp up to which its rows are gone. */
  paths: ReadonlyMap<string, number>
}

/** The same as it stands in the value of an event. */
export interface EpochValue {
  events: Record<string, number>
  paths: Record<string, number>
}

/** True for an event that begins an epoch. By its work they are found in a long log. */
export function beginsEpoch({ field, work }: Pick<ProgressEvent, 'field' | 'work'>): boolean {
  return field === epochField && work === wholeRecord
}

/** The number of the epoch an event was last said in; 0 where none had begun. */
export function epochOf({ epoch }: ProgressEvent): number {
  return isNumber(epoch, maxEpoch) ? epoch : 0
}

/** Everything that the epochs in a log let go of. */
export function forgottenIn(log: Iterable<ProgressEvent>): Forgotten {
  const [events, paths] = [new Map<string, number>(), new Map<string, number>()]
  for (const event of log) {
    if (!beginsEpoch(event)) continue
    raise(events, numbersIn(event, 'events'))
    raise(paths, numbersIn(event, 'paths'))
  }
  return { events, paths }
}

/** True for an event that an epoch has let go of, and nobody has said again since. */
export function isForgotten(event: ProgressEvent, { events }: Forgotten): boolean {
  return epochOf(event) < (events.get(event.id) ?? 0) && !beginsEpoch(event)
}

/** The number of an epoch that begins where all these events are known. */
export function nextEpoch(events: Iterable<ProgressEvent>): number {
  let last = 0
  for (const event of events) {
    if (!beginsEpoch(event)) last = Math.max(last, epochOf(event))
    else for (const [, number] of numbersIn(event, 'events')) last = Math.max(last, number)
  }
  return Math.min(last + 1, maxEpoch)
}

/**
 * Which of two copies of one event to keep: the one said in the later epoch. No app writes two
 * meanings under one id in one epoch; of such the one whose canonical JSON is smaller is kept,
 * and of two beginnings of an epoch all that either lets go of.
 */
export function mergeCopies(a: ProgressEvent, b: ProgressEvent): ProgressEvent {
  if (beginsEpoch(a) !== beginsEpoch(b)) return beginsEpoch(a) ? a : b
  if (!beginsEpoch(a) && epochOf(a) !== epochOf(b)) return epochOf(a) > epochOf(b) ? a : b
  if (!beginsEpoch(a) || sameJson(a, b)) return smaller(a, b)
  const { value: _a, ...restA } = a
  const { value: _b, ...restB } = b
  const { events, paths } = forgottenIn([a, b])
  const value = { events: recordOf(events), paths: recordOf(paths) }
  return { ...smaller(restA, restB), value }
}

/** True if two copies of one event say the same, in whichever epoch. */
export function sayTheSame(a: ProgressEvent, b: ProgressEvent): boolean {
  if (a.epoch === b.epoch) return sameJson(a, b)
  const { epoch: _a, ...restA } = a
  const { epoch: _b, ...restB } = b
  return sameJson(restA, restB)
}

type Numbers = [id: string, number: number][]

/**
 * The numbers or stamps under which an event names what it lets go of. It may come from a
 * file: what makes no sense in it is passed over.
 */
function numbersIn({ value }: ProgressEvent, kind: keyof EpochValue): Numbers {
  const named = isObject(value) && Object.hasOwn(value, kind) ? value[kind] : undefined
  const max = kind === 'events' ? maxEpoch : Number.MAX_SAFE_INTEGER
  const entries = isObject(named) ? Object.entries(named) : []
  return entries.filter((entry): entry is Numbers[number] => isNumber(entry[1], max))
}

function raise(numbers: Map<string, number>, by: Numbers): void {
  for (const [id, number] of by) numbers.set(id, Math.max(numbers.get(id) ?? number, number))
}

function isNumber(value: unknown, max: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= max
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
