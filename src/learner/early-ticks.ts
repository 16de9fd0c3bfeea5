import { browserStore } from '../platform/local-storage.ts'
import type { Change } from './model/undo.ts'

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

function keptTicks(): EarlyTick[] {
  try {
    const kept: unknown = JSON.parse(browserStore.get(earlyTicksKey) ?? '[]')
    const ticks = Array.isArray(kept) ? (kept as (Partial<EarlyTick> | null)[]) : []
    return ticks.flatMap((tick) =>
      typeof tick?.work === 'string' ? [{ work: tick.work, done: tick.done === true }] : [],
    )
  } catch {
    // Not ours to read; leave it alone.
    return []
  }
}

/** The early ticks as changes, the latest of each work. They stay until `forgetEarlyTicks`. */
export function earlyTicks(): Change[] {
  const latest = new Map(keptTicks().map(({ work, done }) => [work, done]))
  return [...latest].map(([work, done]) => ({
    work,
    field: 'status',
    value: done ? 'done' : 'todo',
  }))
}

/** Forgets early ticks that are safely recorded; those another tab has made meanwhile stay. */
export function forgetEarlyTicks(recorded: readonly Change[]): void {
  const left = keptTicks().filter(({ work }) => !recorded.some((change) => change.work === work))
  if (left.length > 0) browserStore.set(earlyTicksKey, JSON.stringify(left))
  else browserStore.remove(earlyTicksKey)
}
