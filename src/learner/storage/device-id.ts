import type { WaymarkDatabase } from './database.ts'

/** This device's id, made on its first write. Call it inside a transaction over `meta`. */
export async function deviceId(db: WaymarkDatabase): Promise<string> {
  const known = await db.meta.get('device')
  if (typeof known?.value === 'string') return known.value
  const id = crypto.randomUUID()
  await db.meta.put({ key: 'device', value: id })
  return id
}
