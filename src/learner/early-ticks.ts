import * as v from 'valibot'
import { browserStore } from '../platform/local-storage.ts'
import { earlyTicksKey } from './early-ticks-key.ts'
import { anyList, key, readJson } from './format/schema-parts.ts'
import type { Change } from './model/undo.ts'

const earlyTick = v.object({ work: key, done: v.boolean() })

/** What is kept, ticks or not; undefined where it is no list, and not ours to touch. */
const keptList = () => readJson(browserStore.get(earlyTicksKey), anyList)

/** The early ticks as changes, the latest of each work. They stay until `forgetEarlyTicks`. */
export function earlyTicks(): Change[] {
  const ticks = (keptList() ?? []).filter((tick) => v.is(earlyTick, tick))
  const latest = new Map(ticks.map(({ work, done }) => [work, done]))
  return [...latest].map(([work, done]) => ({
    work,
    field: 'status',
    value: done ? 'done' : 'todo',
  }))
}

/** Forgets early ticks that are safely recorded; all else that is kept there stays. */
export function forgetEarlyTicks(recorded: readonly Change[]): void {
  const list = keptList()
  if (!list) return
  const works = new Set(recorded.map(({ work }) => work))
  const left = list.filter((tick) => !v.is(earlyTick, tick) || !works.has(tick.work))
  if (left.length > 0) browserStore.set(earlyTicksKey, JSON.stringify(left))
  else browserStore.remove(earlyTicksKey)
}
