/** A folder that another program keeps in step between devices. Loaded where one is used. */
import { proxy, transfer } from 'comlink'
import * as v from 'valibot'
import { forgetCount } from '../../learner/last-seen-count.ts'
import { startReader } from '../../learner/reader/start-reader.ts'
import type { Committing } from '../../learner/storage/worker-database.ts'
import { keptAnswerOf } from '../../learner/worker-answer.ts'
import { startWorker } from '../../platform/start-worker.ts'
import { forgetExchange, lastExchange } from './last-exchange.ts'
import type { SyncReport } from './sync-folder.ts'
import type { NoAccess, SyncTasks } from './sync-tasks.ts'
import workerUrl from './sync-worker.ts?worker&url'
import { StorageError } from '../../learner/storage/storage.ts'
import { nameNothing } from '../../learner/storage/unsent.ts'
import { browserStore } from '../../platform/local-storage.ts'
import { folderKey } from './folder-key.ts'
import { currentPreferences } from '../../learner/preferences.ts'
import { progress } from '../../learner/use-progress.ts'

export type { SyncReport }

/** A directory handle with the calls TypeScript's library does not know yet. */
interface Handle extends FileSystemDirectoryHandle {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<Handle>

const handleOfFolder = v.custom<Handle>((value) =>
  v.is(v.object({ kind: v.literal('directory'), queryPermission: v.function() }), value),
)

const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker
const metaKey = 'folder'

async function database() {
  const { database } = await progress.open()
  if (!database) throw new StorageError('unavailable')
  return database
}

async function handle(): Promise<Handle | undefined> {
  const value = (await (await database()).meta.get(metaKey))?.value
  return v.is(handleOfFolder, value) ? value : undefined
}

/** The folder that was chosen. */
export interface FolderInUse {
  name: string
  /** Whether the browser lets us in without asking again; until it does nothing is exchanged. */
  granted: boolean
  /** When the last round ended well, in milliseconds since 1970; undefined where none did. */
  exchanged?: number
}

/** The folder in use; undefined where none was chosen. */
export async function folderInUse(): Promise<FolderInUse | undefined> {
  const folder = await handle()
  if (!folder) return undefined
  const state = await folder.queryPermission({ mode: 'readwrite' })
  const exchanged = await lastExchange(await database())
  return {
    name: folder.name,
    granted: state === 'granted',
    ...(exchanged !== undefined && { exchanged }),
  }
}

/**
 * Lets the learner choose a folder, which is followed from then on. Call it on a click.
 * @returns whether they did.
 */
export async function chooseFolder(): Promise<boolean> {
  const pick = picker()
  if (!pick) return false
  try {
    const value = await pick.call(globalThis, { id: 'waymark', mode: 'readwrite' })
    const db = await database()
    await db.meta.put({ key: metaKey, value })
    await forgetExchange(db)
    browserStore.set(folderKey, '1')
    followChanges()
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false
    throw error
  }
}

/** Stops using the folder. Its files stay; so does everything here. */
export async function leaveFolder(): Promise<void> {
  const db = await database()
  // After a round that is under way, which would write down again what is forgotten here.
  await navigator.locks.request(lockName, () =>
    db.transaction('rw', db.meta, async () => {
      await db.meta.delete(metaKey)
      await forgetExchange(db)
      await nameNothing(db)
    }),
  )
  browserStore.remove(folderKey)
}

/** Held during a round, so that no two tabs write this device's file at once. */
const lockName = 'waymark.folder'

/** Why a round did not take place. */
export type NoRound = 'no folder' | NoAccess

/**
 * Brings this device and the folder in step; one round at a time over all tabs.
 * @param ask whether the browser may ask the learner for access; only on a click.
 * @returns what happened, or why nothing did.
 * @throws StorageError or BackupError.
 */
export async function syncNow(ask: boolean): Promise<SyncReport | NoRound> {
  const folder = await handle()
  if (!folder) return 'no folder'
  const mode = { mode: 'readwrite' } as const
  const granted = await (ask ? folder.requestPermission(mode) : folder.queryPermission(mode))
  if (granted !== 'granted') return 'no access'
  return navigator.locks.request(lockName, () => round(folder))
}

async function round(folder: Handle): Promise<SyncReport | NoAccess> {
  const db = await database()
  const [reader, worker] = [startReader(), startWorker<SyncTasks>(workerUrl)]
  try {
    const hooks = proxy({ onEmptied: forgetCount })
    const answer = reader.port().then((port): Promise<Committing<SyncReport | NoAccess>> => {
      const request = { port, folder, preferences: { ...currentPreferences() } }
      return worker.api.round(transfer(request, [port]), hooks)
    })
    // Either worker may fail.
    return await keptAnswerOf(db, worker, reader.whileRunning(answer))
  } finally {
    reader.end()
    worker.end()
  }
}

/** A change waits this long for the next one before it is written to the folder; milliseconds. */
const pause = 10_000

/**
 * Keeps the folder in step by itself, while the browser lets us: now, and after every
 * change of progress. A note on its own goes along with the next round.
 */
export function followFolder(): void {
  followChanges()
  syncQuietly()
}

function syncQuietly(): void {
  void syncNow(false).catch((error: unknown) => console.warn('the folder is not in step', error))
}

let following = false

/** Follows for as long as the page lives; without a folder a round does nothing. */
function followChanges(): void {
  if (following) return
  following = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let known = progress.getState().rows
  progress.subscribe(({ rows, saving }) => {
    if (rows === known || saving > 0) return
    known = rows
    clearTimeout(timer)
    timer = setTimeout(syncQuietly, pause)
  })
}
