import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { PathOutline } from '../catalogue/model/outline.ts'
import { reloadEvent } from '../platform/reload-event.ts'
import { forgetEarlyTicks, keepEarly } from './early-ticks.ts'
import { statusOf, type Status, type WorkProgress } from './model/events.ts'
import { nextOnPath } from './model/next-step.ts'
import { tally, type Rows, type Tally } from './model/progress.ts'
import type { ProgressState } from './progress-state.ts'
import { createProgressStore } from './progress-store.ts'
import { fetchDexie } from './storage/fetch-dexie.ts'
import { MemoryStorage } from './storage/memory-storage.ts'
import { problemOf, StorageError } from './storage/storage.ts'

/** False where something is shown that this page alone knows of. */
let allKept = true

/** How often the code of the storage did not come. */
let missed = 0

/** Dexie is loaded when it is first needed, never before the first paint. */
async function storageCode() {
  fetchDexie()
  try {
    return await import('./storage/open-storage.ts')
  } catch (cause) {
    // What the browser remembers as failed, only a new page will get.
    if (++missed > 1 && allKept) dispatchEvent(new Event(reloadEvent))
    throw new StorageError('not-loaded', cause)
  }
}

/** The learner's progress. One store a page. */
export const progress = createProgressStore({
  async open(signals) {
    const { openStorage } = await storageCode()
    signals.onCode()
    return openStorage(signals)
  },
  memory: (rows) => new MemoryStorage(rows),
  problemOf,
  // In one file with the code of the storage, which is there by then.
  carryOver: async (from, to) => (await storageCode()).carryOver(from, to),
  early: {
    keep(changes) {
      if (!keepEarly(changes)) allKept = false
    },
    forget: forgetEarlyTicks,
  },
})

/**
 * What `select` takes from progress; on pre-rendered pages and before hydration, as if
 * nothing were known. The component renders anew only where that changes: a value by
 * identity, an object, array or map by its members.
 */
export function useProgress<T>(select: (state: ProgressState) => T): T {
  return useStore(progress, useShallow(select))
}

/** What `select` takes from the row of a work; undefined where nothing was said of it. */
export function useRow<T>(work: string, select: (row: WorkProgress | undefined) => T): T {
  return useProgress(({ rows }) => select(rows.get(work)))
}

/** The status of a work. */
export function useStatus(work: string): Status {
  return useRow(work, statusOf)
}

/** How far a list of works is. */
export function useTally(works: Iterable<string>): Tally {
  return useProgress(({ rows }) => tally(works, rows))
}

/** The first open work of a path; undefined at its end. */
export function useNextOnPath(path: PathOutline): string | undefined {
  return useProgress(({ rows }) => nextIn(path, rows))
}

/** True where the work is the first open one of a path. */
export function useIsNextOnPath(path: PathOutline, work: string): boolean {
  return useProgress(({ rows }) => nextIn(path, rows) === work)
}

/** The answer for the rows asked of last: every step of a long path asks the same. */
const lastNext = new WeakMap<PathOutline, { rows: Rows; next: string | undefined }>()

function nextIn(path: PathOutline, rows: Rows): string | undefined {
  let last = lastNext.get(path)
  if (last?.rows !== rows) lastNext.set(path, (last = { rows, next: nextOnPath(path, rows) }))
  return last.next
}
