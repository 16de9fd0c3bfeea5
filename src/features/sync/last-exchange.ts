import * as v from 'valibot'
import { ifFits } from '../../learner/format/schema-parts.ts'
import type { WaymarkDatabase } from '../../learner/storage/database.ts'

const key = 'folder-exchange'

const exchange = v.looseObject({ at: v.pipe(v.number(), v.finite()) })

/** Remembers that a round with the folder has ended well. */
export async function rememberExchange(db: WaymarkDatabase, now = Date.now()): Promise<void> {
  await db.meta.put({ key, value: { at: now } })
}

/** When the last round ended well, in milliseconds since 1970; undefined where none did. */
export async function lastExchange(db: WaymarkDatabase): Promise<number | undefined> {
  return ifFits(exchange, (await db.meta.get(key))?.value)?.at
}

/** Forgets it, with the folder it speaks of. */
export async function forgetExchange(db: WaymarkDatabase): Promise<void> {
  await db.meta.delete(key)
}
