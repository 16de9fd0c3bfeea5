/** What the worker of the shared folder does; see `sync-worker.ts`. */
import { wrap } from 'comlink'
import { valueOf } from '../../learner/failure.ts'
import type { Json } from '../../learner/model/events.ts'
import type { Reader } from '../../learner/reader/reader.ts'
import { inWorkerDatabase, type Committing } from '../../learner/storage/worker-database.ts'
import { folderOf } from './folder.ts'
import { syncFolder, type SyncReport } from './sync-folder.ts'

/** Why a round did not take place: the browser does not let us in, or the folder is gone. */
export type NoAccess = 'no access' | 'missing'

/** What a round needs from the page. */
export interface RoundRequest {
  /** To the worker that reads files nobody trusts. */
  port: MessagePort
  folder: FileSystemDirectoryHandle
  preferences: Record<string, Json>
}

/** What the page hears while a round is under way. */
export interface RoundHooks {
  /** The record is about to hold no progress, on purpose. */
  onEmptied(): void | Promise<void>
}

/** What the File System Access API says when access has ended, or the folder is not there any more. */
const reasons: Record<string, NoAccess> = { NotAllowedError: 'no access', NotFoundError: 'missing' }

function noAccess(error: unknown): NoAccess {
  const reason = error instanceof DOMException ? reasons[error.name] : undefined
  if (!reason) throw error
  return reason
}

/** What the worker can be asked. */
export const syncTasks = {
  /** One round with the folder, which the browser must let this site into. Never rejects. */
  round(
    { port, folder, preferences }: RoundRequest,
    { onEmptied }: RoundHooks,
  ): Promise<Committing<SyncReport | NoAccess>> {
    const reader = wrap<Reader>(port)
    const read = async (file: Blob) => valueOf(await reader.read({ file }))
    return inWorkerDatabase(
      (db) => syncFolder(db, folderOf(folder), { preferences, read }).catch(noAccess),
      () => onEmptied(),
    )
  },
}

export type SyncTasks = typeof syncTasks
