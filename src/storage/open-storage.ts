import { schemaVersion, WaymarkDatabase } from './database.ts'
import { DurableStorage } from './durable-storage.ts'
import { problemOf, StorageError, type Storage } from './storage.ts'

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
    db.close({ disableAutoOpen: true })
    signals.onFrozen()
    return false
  })
  db.on('close', () => signals.onLost())
  db.on('blocked', () => signals.onBlocked())
  try {
    await db.open()
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
  // Dexie falls back to opening a newer database as it is; IndexedDB counts versions in tenths.
  if (db.backendDB().version > schemaVersion * 10) {
    db.close({ disableAutoOpen: true })
    throw new StorageError('newer-version')
  }
  return new DurableStorage(db)
}
