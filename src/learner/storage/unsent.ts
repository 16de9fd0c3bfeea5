/**
 * What a shared folder does not have yet of this record. As long as the position says so
 * (`named`), rows of `meta` name every row that was written since: their keys are made by
 * `log-rows.ts`, their values are the transaction that wrote the row last.
 */
import type { ProgressEvent } from '../model/events.ts'
import type { NoteRow } from '../model/notes.ts'
import type { WaymarkDatabase } from './database.ts'
import { positionKey } from './journal-position.ts'
import { heldPosition, logRows } from './log-rows.ts'
import { unsentKey } from './unsent-key.ts'

/** Rows that the folder does not have, and the names they had when they were read. */
export interface Unsent {
  events: ProgressEvent[]
  notes: NoteRow[]
  names: Names
}

/** Rows of `meta` that name rows of the record. */
export type Names = readonly { key: string; value: unknown }[]

/** More names than these are not looked up one by one. */
const mostNames = 500

/** True where it is known which rows the folder does not have. */
export async function isUnsentKnown(db: WaymarkDatabase): Promise<boolean> {
  const held = await heldPosition(db)
  return held !== undefined && held.named === held.sequence
}

/** The rows the folder does not have; undefined where that is not known, or they are many. */
export async function readUnsent(db: WaymarkDatabase): Promise<Unsent | undefined> {
  return db.transaction('r', [db.events, db.notes, db.meta], async () => {
    if (!(await isUnsentKnown(db)) || (await namesIn(db).count()) > mostNames) return undefined
    const names = await namesIn(db).toArray()
    const keysOf = (start: string) =>
      names.flatMap(({ key }) => (key.startsWith(start) ? [key.slice(start.length)] : []))
    const events = await db.events.bulkGet(keysOf(unsentKey.events))
    const notes = await db.notes.bulkGet(keysOf(unsentKey.notes))
    return {
      events: events.filter((event) => event !== undefined),
      notes: notes.filter((note) => note !== undefined),
      names,
    }
  })
}

/** Forgets these names, but for those of rows that were written again. Call it inside a transaction over `meta`. */
export async function forgetNames(db: WaymarkDatabase, names: Names): Promise<void> {
  const now = await db.meta.bulkGet(names.map(({ key }) => key))
  const same = names.filter(({ value }, i) => now[i]?.value === value)
  await db.meta.bulkDelete(same.map(({ key }) => key))
}

/**
 * From now on every row that is written is named; what was named before is forgotten. Call it
 * inside a transaction over `meta`, before the record is read to be sent as a whole.
 */
export async function nameFromNow(db: WaymarkDatabase): Promise<void> {
  if (!(await heldPosition(db))) await logRows(db, {})
  const held = await heldPosition(db)
  if (held) await db.meta.put({ key: positionKey, value: { ...held, named: held.sequence } })
  await namesIn(db).delete()
}

/** No folder is in use any more: nothing is named. Call it inside a transaction over `meta`. */
export async function nameNothing(db: WaymarkDatabase): Promise<void> {
  const held = await heldPosition(db)
  if (held) {
    const { named: _, ...rest } = held
    await db.meta.put({ key: positionKey, value: rest })
  }
  await namesIn(db).delete()
}

function namesIn(db: WaymarkDatabase) {
  return db.meta.where('key').startsWithAnyOf(Object.values(unsentKey))
}
