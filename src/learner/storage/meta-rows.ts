/**
 * Rows of the `meta` table as they are read: one that does not fit (of an older version, of a
 * newer one, damaged) counts as none, and stays where it is until it is written anew.
 */
import * as v from 'valibot'
import { ifFits, key, plainObject } from '../format/schema-parts.ts'
import { backupFormat, backupVersion, type Backup, type PathRow } from '../model/backup.ts'
import type { Json, ProgressEvent } from '../model/events.ts'
import type { NoteRow } from '../model/notes.ts'
import type { ImportRecord } from './apply-backup.ts'
import type { LastBackup } from './last-backup.ts'

const moment = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const lastBackup = v.looseObject({ at: moment, events: count })

/** What is known of the last backup; undefined where the value does not say. */
export function lastBackupIn(value: unknown): LastBackup | undefined {
  return ifFits(lastBackup, value)
}

const listOf = <T>() => v.custom<T[]>(Array.isArray, 'not a list')

/**
 * The outline only: the rows inside were checked when they came in, and looking at 100,000
 * events again takes about a second. The database refuses those without a key.
 */
const backup = v.looseObject({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  exportedAt: v.string(),
  events: listOf<ProgressEvent>(),
  notes: listOf<NoteRow>(),
  paths: listOf<PathRow>(),
  preferences: v.custom<Backup['preferences']>((value) => v.is(plainObject, value)),
})

const importRecord = v.looseObject({
  at: moment,
  mode: v.picklist(['merge', 'replace']),
  before: backup,
  file: backup,
  epoch: v.optional(v.looseObject({ id: key, device: key, now: moment })),
})

/** The last import with the state before it; undefined where the value is none. */
export function importRecordIn(value: unknown): ImportRecord | undefined {
  return ifFits(importRecord, value)
}

/** Members by name; none where the value is no object. */
export function membersIn(value: unknown): Record<string, Json> {
  return v.is(plainObject, value) ? { ...value } : {}
}
