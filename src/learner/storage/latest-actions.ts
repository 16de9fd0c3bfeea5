import { epochField, wholeRecord, type ProgressEvent } from '../model/events.ts'
import { problemOf, StorageError, type Storage } from './storage.ts'

/** How many actions there are: events, but for those that begin an epoch. @throws StorageError */
export function countActions(storage: Storage): Promise<number> {
  return read(async () => {
    const events = storage.database?.events
    if (!events) return (await inMemory(storage)).length
    const epochs = await events.where('work').equals(wholeRecord).count()
    return (await events.count()) - epochs
  })
}

/** The latest actions, newest first, at most `limit` of them. @throws StorageError */
export function latestActions(storage: Storage, limit: number): Promise<ProgressEvent[]> {
  return read(async () => {
    const events = storage.database?.events
    if (!events) return (await inMemory(storage)).slice(0, limit)
    // oxlint-disable-next-line unicorn/no-array-reverse -- no array
    const latest = events.orderBy('at').reverse()
    return latest
      .filter(({ field }) => field !== epochField)
      .limit(limit)
      .toArray()
  })
}

/** What was said in this session, newest first; no epoch begins in memory. */
async function inMemory(storage: Storage): Promise<ProgressEvent[]> {
  const { events } = await storage.backup({ preferences: {} })
  return [...events].sort((a, b) => b.at - a.at)
}

async function read<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query()
  } catch (error) {
    throw new StorageError(problemOf(error), error)
  }
}
