import { liveQuery } from 'dexie'
import type { NoteRow } from '../model/notes.ts'
import { deviceId } from './device-id.ts'
import type { WaymarkDatabase } from './database.ts'
import { logRows } from './log-rows.ts'
import {
  noteOn,
  mergeSlots,
  type NoteDraft,
  type NoteSaved,
  type NoteStorage,
} from './note-storage.ts'
import { problemOf, StorageError } from './storage.ts'

/** Notes in the database. */
export class DurableNotes implements NoteStorage {
  constructor(private readonly db: WaymarkDatabase) {}

  async save(draft: NoteDraft): Promise<NoteSaved> {
    const { db } = this
    try {
      const saved = await db.transaction('rw', db.notes, db.meta, async () => {
        const row = await this.read(draft.work, draft.merged)
        const saved = mergeSlots(row, draft, await deviceId(db))
        await db.notes.put(saved.row)
        await logRows(db, { notes: [saved.row] })
        return saved
      })
      await db.journal.settled()
      return saved
    } catch (error) {
      throw new StorageError(problemOf(error), error)
    }
  }

  watch(...[work, onRow, onError, merged]: Parameters<NoteStorage['watch']>): () => void {
    const { on } = this.db
    const subscription = liveQuery(() => this.read(work, merged)).subscribe({
      next: onRow,
      error: (error) => onError(new StorageError(problemOf(error), error)),
    })
    // A query on a closed database says nothing any more. Told after those who open it anew.
    const tellLoss = () => queueMicrotask(() => watching && onError(new StorageError('lost')))
    let watching = true
    on('close', tellLoss)
    return () => {
      watching = false
      on.close.unsubscribe(tellLoss)
      subscription.unsubscribe()
    }
  }

  private async read(work: string, merged: readonly string[] = []): Promise<NoteRow | undefined> {
    return noteOn(work, await this.db.notes.bulkGet([work, ...merged]))
  }
}
