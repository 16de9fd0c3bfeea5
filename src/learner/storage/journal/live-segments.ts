import type { BackupContents } from '../../model/backup.ts'
import { honored } from '../../model/merge-backups.ts'
import type { Position } from '../journal-position.ts'
import { latest, type KeptPreferences, type Segment } from './segment.ts'

/** What the journal holds, as a whole. */
export interface Recorded {
  contents: BackupContents
  /** Rows of `meta`, by key. */
  settings: Record<string, unknown>
  preferences: KeptPreferences | undefined
  /** The generations it was read from. */
  generations: string[]
}

/** The segments that count: those of a generation that neither the database nor a snapshot has replaced. */
export function liveSegments(
  segments: readonly Segment[],
  position: Position | undefined,
): Segment[] {
  const replaced = new Set([
    ...(position?.replaces ?? []),
    ...segments.flatMap(({ replaces }) => replaces),
  ])
  return segments.filter(({ generation }) => !replaced.has(generation))
}

/**
 * True if the journal holds just what the database does, by their numbers: every transaction
 * up to the last is there, once, and none that the database does not know of. Where that is
 * not so, reading both tells more: a transaction on its way may be all there is to it.
 */
export function agrees(segments: readonly Segment[], position: Position | undefined): boolean {
  const live = liveSegments(segments, position)
  if (!position) return live.length === 0
  const { generation, sequence } = position
  if (live.some((segment) => segment.damaged || segment.generation !== generation)) return false
  const whole = Math.max(0, ...live.map((segment) => segment.whole))
  const found = live.flatMap(({ sequences }) => sequences)
  const numbers = new Set(found)
  if (numbers.size < found.length || whole > sequence) return false
  if (found.some((number) => number > sequence)) return false
  for (let number = whole + 1; number <= sequence; number++) {
    if (!numbers.has(number)) return false
  }
  return true
}

/** Segments that may lie about before they are written into one. */
const enough = 8

/** Bytes that may be written after the last snapshot, or as many as it has, before there is another. */
export const roomForMore = 1024 * 1024

/** True if the journal is in few files, and not much longer than what it says. */
export function isTidy(segments: readonly Segment[]): boolean {
  const size = (of: readonly Segment[]) => of.reduce((sum, segment) => sum + segment.size, 0)
  const snapshots = segments.filter(({ whole }) => whole > 0)
  const largest = Math.max(0, ...snapshots.map((segment) => segment.size))
  return segments.length <= enough && size(segments) - largest <= Math.max(roomForMore, largest)
}

/** The union of all that stands in some segments. */
export function recordedIn(segments: readonly Segment[]): Recorded {
  const rows = segments
    .flatMap((segment) => segment.rows())
    .sort((a, b) => a.upTo - b.upTo)
    .map(({ rows }) => rows)
  const all: BackupContents = {
    events: rows.flatMap(({ events = [] }) => events),
    notes: rows.flatMap(({ notes = [] }) => notes),
    paths: rows.flatMap(({ paths = [] }) => paths),
  }
  return {
    contents: honored(all),
    settings: Object.assign({}, ...rows.map(({ settings }) => settings)) as Record<string, unknown>,
    preferences: latest(segments.map((segment) => segment.preferences())),
    generations: [...new Set(segments.map(({ generation }) => generation))],
  }
}
