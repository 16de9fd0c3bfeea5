import type { WaymarkDatabase } from './database.ts'
import { metaKeys } from './export-backup.ts'

/**
 * True where this record was ever written into a folder that devices share: what is replaced
 * here then goes from them too, also after this device has left the folder and come back.
 */
export async function isShared(db: WaymarkDatabase): Promise<boolean> {
  return (await db.meta.get(metaKeys.signature)) !== undefined
}
