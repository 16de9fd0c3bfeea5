import { browserStore } from '../platform/local-storage.ts'
import { markerKey } from './last-seen-count-key.ts'

/** Remembers how many works the database knows of. */
export function setMarker(works: number): void {
  if (works > 0 && works !== markedWorks()) browserStore.set(markerKey, String(works))
}

/** How many works the database knew of when it was last seen; 0 if it never was, or was empty. */
export function markedWorks(): number {
  return Number(browserStore.get(markerKey)) || 0
}

/** Forgets it: the learner begins afresh. */
export function clearMarker(): void {
  browserStore.remove(markerKey)
}
