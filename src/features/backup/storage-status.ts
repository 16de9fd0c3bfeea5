/** How safe what is stored is. Loaded after the first paint. */
import { backupDue } from './model/backup-reminder.ts'
import { backupState } from '../../learner/storage/last-backup.ts'
import { browserStore } from '../../platform/local-storage.ts'
import { progress } from '../../learner/use-progress.ts'

/** What the settings tell about storage. */
export interface StorageStatus {
  /** The browser has promised not to delete it by itself; undefined where it cannot say. */
  persisted?: boolean
  /** Bytes in use, and bytes the browser allows, as far as it tells. */
  usage?: number
  quota?: number
  /** When the last backup was made, in milliseconds since 1970. */
  lastBackup?: number
  /** Actions since then. */
  changes: number
  /** The browser may delete everything, by its own rules or for want of space. */
  mayBeDeleted: boolean
  /** True when a reminder is due. */
  due: boolean
}

/** WebKit's own browsers, which delete script-writable storage after seven days without a visit. */
function deletesAfterAWeek(): boolean {
  return /^((?!chrome|chromium|android).)*safari/i.test(navigator.userAgent)
}

/** How safe things are now; undefined where nothing is stored at all. */
export async function storageStatus(): Promise<StorageStatus | undefined> {
  const { database } = await progress.open()
  if (!database) return undefined
  const { last, changes } = await backupState(database)
  const persisted = await navigator.storage?.persisted?.().catch(() => undefined)
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {}
  const mayBeDeleted = persisted !== true || deletesAfterAWeek()
  const due = backupDue({ now: Date.now(), lastBackup: last?.at, changes, mayBeDeleted })
  return { persisted, usage, quota, lastBackup: last?.at, changes, mayBeDeleted, due }
}

/**
 * Asks the browser to keep what is stored. Some ask the learner: call it when they
 * have something to lose, or have pressed the button for it.
 * @returns whether it will.
 */
export async function askToKeep(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false
}

const askedKey = 'waymark.asked'

/** Asks once on this device, when the learner has something to lose. */
export async function askToKeepOnce(): Promise<void> {
  if (browserStore.get(askedKey)) return
  browserStore.set(askedKey, new Date().toISOString())
  await askToKeep()
}
