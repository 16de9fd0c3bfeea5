import { browserStore } from '../platform/local-storage.ts'
import { lastSeenCountKey } from './last-seen-count-key.ts'

/** Remembers how many works the database knows of. */
export function rememberCount(works: number): void {
  if (works > 0 && works !== lastSeenCount()) browserStore.set(lastSeenCountKey, String(works))
}

/** How many works the database knew of when it was last seen; 0 if it never was, or was empty. */
export function lastSeenCount(): number {
  return Number(browserStore.get(lastSeenCountKey)) || 0
}

/** Forgets it: the learner begins afresh, or has emptied the record on purpose. */
export function forgetCount(): void {
  browserStore.remove(lastSeenCountKey)
}
