import { browserStore } from './browser-store.ts'
import type { Change } from '../domain/undo.ts'

/**
 * Ticks made on the static page, before the app took over. The script in the
 * page's head writes them here at once, so they outlive even a closed tab.
 */
export const earlyTicksKey = 'waymark.early'

/** One early tick: the work and whether its box was left ticked. */
export interface EarlyTick {
  work: string
  done: boolean
}

/** The early ticks as changes, the latest of each work. They stay until `forgetEarlyTicks`. */
export function earlyTicks(): Change[] {
  const latest = new Map<string, boolean>()
  try {
    const kept: unknown = JSON.parse(browserStore.get(earlyTicksKey) ?? '[]')
    for (const tick of Array.isArray(kept) ? (kept as Partial<EarlyTick>[]) : []) {
      if (typeof tick.work === 'string') latest.set(tick.work, tick.done === true)
    }
  } catch {
    // Not ours to read; leave it alone.
  }
  return [...latest].map(([work, done]) => ({
    work,
    field: 'status',
    value: done ? 'done' : 'todo',
  }))
}

/** Forgets the early ticks, once they are safely recorded. */
export function forgetEarlyTicks(): void {
  browserStore.remove(earlyTicksKey)
}
