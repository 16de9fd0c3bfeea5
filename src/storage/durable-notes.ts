import { liveQuery } from 'dexie'
import { deviceId } from './device-id.ts'
import type { WaymarkDatabase } from './database.ts'
import { takeIn, type NoteDraft, type NoteSaved, type NoteStorage } from './note-storage.ts'
import { problemOf, StorageError } from './storage.ts'

/** Notes in the database. */
export class DurableNotes implements NoteStorage {
  constructor(private readonly db: WaymarkDatabase) {}

  async save(draft: NoteDraft): Promise<NoteSaved> {
    const { db } = this
    try {
      return await db.transaction('rw', db.notes, db.meta, async () => {
        const saved = takeIn(await db.notes.get(draft.work), draft, await deviceId(db))
        await db.notes.put(saved.row)
        return saved
      })
    } catch (error) {
      throw new StorageError(problemOf(error), error)
    }
  }

  watch(...[work, onRow, onError]: Parameters<NoteStorage['watch']>): () => void {
    const subscription = liveQuery(() => this.db.notes.get(work)).subscribe({
      next: onRow,
      error: (error) => onError(new StorageError(problemOf(error), error)),
    })
    return () => subscription.unsubscribe()
  }
}
