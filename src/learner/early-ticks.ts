import * as v from 'valibot'
import { browserStore } from '../platform/local-storage.ts'
import { earlyTicksKey, type EarlyChange, type EarlyTick } from './early-ticks-key.ts'
import { anyList, key, readJson } from './format/schema-parts.ts'
import type { Json } from './model/events.ts'
import type { Change } from './model/undo.ts'

const earlyTick = v.object({ work: key, done: v.boolean() })
const earlyChange = v.object({ work: key, field: key, value: v.unknown() })

/** What is kept, ticks or not; undefined where it is no list, and not ours to touch. */
const keptList = () => readJson(browserStore.get(earlyTicksKey), anyList)

/** What an entry of the list says; undefined where it is none of ours. */
function changeIn(entry: unknown): Change | undefined {
  if (v.is(earlyTick, entry)) {
    return { work: entry.work, field: 'status', value: entry.done ? 'done' : 'todo' }
  }
  // It was JSON a moment ago.
  return v.is(earlyChange, entry) ? { ...entry, value: entry.value as Json } : undefined
}

/** A change as an entry of the list: as a tick where it is one, so that its box can show it early. */
function entryOf({ work, field, value }: Change): EarlyTick | EarlyChange {
  const isTick = field === 'status' && (value === 'done' || value === 'todo')
  return isTick ? { work, done: value === 'done' } : { work, field, value }
}

const fieldOf = ({ work, field }: Change) => `${work} ${field}`

/** What was done early, as changes, the latest of each field of a work. It stays until `forgetEarlyTicks`. */
export function earlyTicks(): Change[] {
  const changes = (keptList() ?? []).map(changeIn).filter((change) => change !== undefined)
  return [...new Map(changes.map((change) => [fieldOf(change), change])).values()]
}

/**
 * Keeps changes that cannot be recorded yet, in place of older ones of the same fields.
 * @returns whether they are kept.
 */
export function keepEarly(changes: readonly Change[]): boolean {
  const others = browserStore.get(earlyTicksKey) === null ? [] : keptList()
  return others !== undefined && store([...without(changes, others), ...changes.map(entryOf)])
}

/** Forgets what is safely recorded; all else that is kept there stays. */
export function forgetEarlyTicks(recorded: readonly Change[]): void {
  const list = keptList()
  if (list) store(without(recorded, list))
}

/** The entries that say nothing of these fields. */
function without(changes: readonly Change[], entries: readonly unknown[]): unknown[] {
  const fields = new Set(changes.map(fieldOf))
  return entries.filter((entry) => {
    const change = changeIn(entry)
    return !change || !fields.has(fieldOf(change))
  })
}

/** @returns whether the browser keeps them. */
function store(entries: readonly unknown[]): boolean {
  if (entries.length > 0) return browserStore.set(earlyTicksKey, JSON.stringify(entries))
  browserStore.remove(earlyTicksKey)
  return true
}
