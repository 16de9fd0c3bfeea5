import type { WaymarkDatabase } from './database.ts'
import { metaKeys } from './meta-keys.ts'

/**
 * True where this record was ever written into a folder that devices share, or may have been:
 * what is replaced here then goes from them too, also after this device has left the folder and
 * come back. A database that came back from the journal has forgotten the folder, which has not
 * forgotten it.
 */
export async function isShared(db: WaymarkDatabase): Promise<boolean> {
  const { signature, cameBack } = metaKeys
  return (await db.meta.where('key').anyOf(signature, cameBack).count()) > 0
}
