import { useSyncExternalStore } from 'react'
import { MemoryStorage } from './storage/memory-storage.ts'
import { problemOf } from './storage/storage.ts'
import { ProgressStore, type ProgressSnapshot } from './progress-store.ts'

/** The learner's progress. One store a page. */
export const progress = new ProgressStore({
  // Dexie is loaded when it is first needed, never before the first paint.
  open: async (signals) => (await import('./storage/open-storage.ts')).openStorage(signals),
  memory: (rows) => new MemoryStorage(rows),
  problemOf,
})

/** Progress as it is now; on pre-rendered pages and before hydration, as if nothing were known. */
export function useProgress(): ProgressSnapshot {
  return useSyncExternalStore(progress.subscribe, progress.getSnapshot, progress.getServerSnapshot)
}
