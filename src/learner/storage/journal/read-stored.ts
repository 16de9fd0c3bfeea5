import type { BackupContents, PathRow } from '../../model/backup.ts'
import type { ProgressEvent } from '../../model/events.ts'
import type { NoteRow } from '../../model/notes.ts'
import { positionIn, positionKey, type Position } from '../journal-position.ts'
import { openExisting } from '../open-existing.ts'
import { settingKeys } from '../setting-keys.ts'

/** What the database holds, at one moment. */
export interface Stored {
  position: Position | undefined
  contents: BackupContents
  /** Rows of `meta` that a backup carries, by key. */
  settings: Record<string, unknown>
}

/**
 * Reads the database in one transaction, without Dexie, which a worker that only reads need
 * not load.
 * @throws the browser's error if it cannot be read, or is not there.
 */
export async function readStored(name: string): Promise<Stored> {
  const database = await openExisting(name)
  if (!database) throw new DOMException(`no database ${name}`, 'NotFoundError')
  // Whoever upgrades or deletes it is not to wait for this.
  database.addEventListener('versionchange', () => database.close())
  try {
    const stores = ['events', 'notes', 'paths', 'meta']
    const transaction = database.transaction(stores, 'readonly')
    const all = <T>(store: string) => resultOf<T[]>(transaction.objectStore(store).getAll())
    // Not all of `meta`: the state before an import, which is there too, may be large.
    const fact = (key: string) =>
      resultOf<{ value: unknown } | undefined>(transaction.objectStore('meta').get(key))
    const keys = Object.values(settingKeys)
    const [events, notes, paths, position, ...rows] = await Promise.all([
      all<ProgressEvent>('events'),
      all<NoteRow>('notes'),
      all<PathRow>('paths'),
      fact(positionKey),
      ...keys.map(fact),
    ])
    return {
      position: positionIn(position?.value),
      contents: { events, notes, paths },
      settings: Object.fromEntries(
        keys.flatMap((key, i) => (rows[i] ? [[key, rows[i].value]] : [])),
      ),
    }
  } finally {
    database.close()
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })
}
