import { beginsEpoch, wholeRecord } from '../model/epochs.ts'
import type { ProgressEvent } from '../model/events.ts'
import { problemOf, StorageError, type Storage } from './storage.ts'

/** How many actions there are: events, but for those that begin an epoch. @throws StorageError */
export function countActions(storage: Storage): Promise<number> {
  return read(async () => {
    const events = storage.database?.events
    if (!events) return inMemory(storage).length
    const epochs = await events.where('work').equals(wholeRecord).count()
    return (await events.count()) - epochs
  })
}

/** The latest actions, newest first, at most `limit` of them. @throws StorageError */
export function latestActions(storage: Storage, limit: number): Promise<ProgressEvent[]> {
  return read(async () => {
    const events = storage.database?.events
    if (!events) return inMemory(storage).slice(0, limit)
    // oxlint-disable-next-line unicorn/no-array-reverse -- no array
    const latest = events.orderBy('at').reverse()
    return latest
      .filter((event) => !beginsEpoch(event))
      .limit(limit)
      .toArray()
  })
}

/** What was said in this session, newest first; no epoch begins in memory. */
function inMemory(storage: Storage): ProgressEvent[] {
  const events = storage.backup?.({ preferences: {} }).events ?? []
  return [...events].sort((a, b) => b.at - a.at)
}

async function read<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query()
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}
