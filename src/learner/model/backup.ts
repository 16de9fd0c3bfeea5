/**
 * A backup: everything the learner has, as one JSON file. Its published JSON Schema
 * is `public/schemas/waymark-backup-1.schema.json`. Members this version does not
 * know, of the file and of its rows, are kept and written back.
 */
import type { Json, ProgressEvent } from './events.ts'
import type { NoteRow } from './notes.ts'

/** What `format` says in every backup. */
export const backupFormat = 'waymark-backup'

/** The version of the format this code writes; it reads no later one. */
export const backupVersion = 1

/** A path the learner made. Of two rows with one id the later is the path. */
export interface PathRow {
  id: string
  /** Stamp of the last change, in milliseconds since 1970. */
  at?: number
  [field: string]: unknown
}

/** What merging is about: the rows of the learner's tables. */
export interface BackupContents {
  /** The whole log. Each id once. */
  events: ProgressEvent[]
  /** One row a work. */
  notes: NoteRow[]
  /** One row a path. */
  paths: PathRow[]
}

/** The contents of a backup file. Its checksum belongs to the file and is not kept here. */
export interface Backup extends BackupContents {
  format: typeof backupFormat
  version: typeof backupVersion
  /** When it was made, by the clock of the device that made it: ISO 8601, UTC. */
  exportedAt: string
  /** What the learner chose about the app itself. */
  preferences: Record<string, Json>
  [member: string]: unknown
}

const known = new Set([
  'format',
  'version',
  'exportedAt',
  'checksum',
  'events',
  'notes',
  'paths',
  'preferences',
])

/** The members of a backup that this version does not know. */
export function unknownMembers(backup: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(backup).filter(([key]) => !known.has(key)))
}

/** The usual name of a backup made at this moment, by the local calendar. */
export function backupFileName(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-')
  return `waymark-backup-${day}.json`
}
