/**
 * What a shared folder does not have yet of this record. As long as the position says so
 * (`named`), rows of `meta` name every row that was written since: their keys are made by
 * `log-rows.ts`, their values are the transaction that wrote the row last.
 */
import type { BackupContents } from '../model/backup.ts'
import type { WaymarkDatabase } from './database.ts'
import { positionIn, positionKey } from './journal-position.ts'
import { logRows } from './log-rows.ts'
import { membersIn } from './meta-rows.ts'
import { settingKeys } from './setting-keys.ts'
import { unsentKey } from './unsent-key.ts'

/** Rows that the folder does not have, and the names they had when they were read. */
export interface Unsent {
  contents: BackupContents
  /** Members of imported files that this version does not know, where they are news. */
  members: Record<string, unknown>
  names: Names
}

/** Rows of `meta` that name rows of the record. */
export type Names = readonly { key: string; value: unknown }[]

/** More names than these are not looked up one by one. */
const mostNames = 5000

/** True where it is known which rows the folder does not have. */
export async function isUnsentKnown(db: WaymarkDatabase): Promise<boolean> {
  const position = positionIn((await db.meta.get(positionKey))?.value)
  return position !== undefined && position.named === position.sequence
}

/** The rows the folder does not have; undefined where that is not known, or they are many. */
export async function readUnsent(db: WaymarkDatabase): Promise<Unsent | undefined> {
  return db.transaction('r', [db.events, db.notes, db.paths, db.meta], async () => {
    if (!(await isUnsentKnown(db))) return undefined
    const rows = db.meta.where('key').startsWith(unsentKey)
    if ((await rows.count()) > mostNames) return undefined
    const names = await rows.toArray()
    const keysOf = (table: string) => {
      const start = `${unsentKey}${table} `
      return names.flatMap(({ key }) => (key.startsWith(start) ? [key.slice(start.length)] : []))
    }
    const there = <T>(found: (T | undefined)[]) => found.filter((row) => row !== undefined)
    const contents = {
      events: there(await db.events.bulkGet(keysOf('events'))),
      notes: there(await db.notes.bulkGet(keysOf('notes'))),
      paths: there(await db.paths.bulkGet(keysOf('paths'))),
    }
    const hasMembers = keysOf('settings').includes(settingKeys.members)
    const members = hasMembers ? (await db.meta.get(settingKeys.members))?.value : undefined
    return { contents, members: membersIn(members), names }
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
  if (!(await position(db))) await logRows(db, {})
  const held = await position(db)
  if (held) await db.meta.put({ key: positionKey, value: { ...held, named: held.sequence } })
  await db.meta.where('key').startsWith(unsentKey).delete()
}

/** No folder is in use any more: nothing is named. Call it inside a transaction over `meta`. */
export async function nameNothing(db: WaymarkDatabase): Promise<void> {
  const held = await position(db)
  if (held) {
    const { named: _, ...rest } = held
    await db.meta.put({ key: positionKey, value: rest })
  }
  await db.meta.where('key').startsWith(unsentKey).delete()
}

async function position(db: WaymarkDatabase) {
  return positionIn((await db.meta.get(positionKey))?.value)
}
