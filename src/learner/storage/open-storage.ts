import { WaymarkDatabase } from './database.ts'
import { DurableStorage } from './durable-storage.ts'
import { linkJournal } from './journal-link.ts'
import { openKnown } from './open-known.ts'
import type { Storage } from './storage.ts'

export { carryOver } from '../carry-over.ts'

/** What an open database may tell while it is in use. */
export interface StorageSignals {
  /** A newer version of the app wants the database: this tab has closed it and must freeze. */
  onFrozen(): void
  /** The browser closed the database under us. */
  onLost(): void
  /** Another tab with older code keeps the upgrade waiting. */
  onBlocked(): void
}

/**
 * Opens the learner's database.
 * @throws StorageError `newer-version` if newer code has written it (it is left
 * as it is), `unavailable`, `quota` or `lost` if the browser gives none.
 */
export async function openStorage(signals: StorageSignals): Promise<Storage> {
  const db = new WaymarkDatabase()
  db.on('versionchange', () => {
    // Old code must never write into a newer schema: close for good, do not reopen.
    // The tab is told first: closing counts as a loss to those who do not know the reason.
    signals.onFrozen()
    db.close({ disableAutoOpen: true })
    return false
  })
  db.on('blocked', () => signals.onBlocked())
  await openKnown(db)
  // Not before: Dexie tells of a close too where opening fails.
  db.on('close', () => signals.onLost())
  db.journal = linkJournal(db)
  return new DurableStorage(db)
}
