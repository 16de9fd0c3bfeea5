/**
 * Rows of the `meta` table as they are read: one that does not fit (of an older version, of a
 * newer one, damaged) counts as none, and stays where it is until it is written anew.
 */
import * as v from 'valibot'
import { ifFits, key, plainObject } from '../format/schema-parts.ts'
import type { PathRow } from '../model/backup.ts'
import type { Json, ProgressEvent } from '../model/events.ts'
import type { NoteRow } from '../model/notes.ts'
import type { ImportRecord, LastImport } from './apply-backup.ts'
import type { LastBackup } from './last-backup.ts'

const moment = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const lastBackup = v.looseObject({ at: moment, events: count })

/** What is known of the last backup; undefined where the value does not say. */
export function lastBackupIn(value: unknown): LastBackup | undefined {
  return ifFits(lastBackup, value)
}

const lastImport = v.looseObject({
  id: key,
  at: moment,
  mode: v.picklist(['merge', 'replace']),
})

/** The last import; undefined where the value is none. */
export function lastImportIn(value: unknown): LastImport | undefined {
  return ifFits(lastImport, value)
}

const listOf = <T>() => v.custom<T[]>(Array.isArray, 'not a list')
const membersByName = <T>() => v.custom<Record<string, T>>((value) => v.is(plainObject, value))

/**
 * The outline only: the rows inside were checked when they came in, and looking at 100,000
 * events again takes about a second. The database refuses those without a key.
 */
const importRecord = v.looseObject({
  id: key,
  before: v.looseObject({
    events: listOf<ProgressEvent>(),
    notes: listOf<NoteRow>(),
    paths: listOf<PathRow>(),
  }),
  after: v.looseObject({
    events: listOf<string>(),
    notes: listOf<NoteRow>(),
    paths: listOf<PathRow>(),
  }),
  preferences: membersByName<Json>(),
  members: membersByName<unknown>(),
})

/** What undoing the last import needs; undefined where the value does not say. */
export function importRecordIn(value: unknown): ImportRecord | undefined {
  return ifFits(importRecord, value)
}

/** Members by name; none where the value is no object. */
export function membersIn(value: unknown): Record<string, Json> {
  return v.is(plainObject, value) ? { ...value } : {}
}
