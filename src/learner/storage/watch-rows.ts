import { Dexie, RangeSet, type IntervalTree, type ObservabilitySet } from 'dexie'
import type { Rows } from '../model/progress.ts'
import { shareRows } from '../model/share-rows.ts'
import type { WaymarkDatabase } from './database.ts'
import { problemOf, StorageError, type Storage } from './storage.ts'

/**
 * What `Storage.watch` does, over a database. After the first time it reads only the rows that
 * were written: each holds every entry of its work, and years of use make many of them.
 */
export function watchRows(
  db: WaymarkDatabase,
  ...[onRows, onError]: Parameters<Storage['watch']>
): () => void {
  const { storagemutated } = Dexie.on
  let rows: Rows = new Map()
  /** Works whose rows are to be read. */
  let due: Set<string> | 'all' = 'all'
  let reading = false
  let watching = true

  /** Hears of every commit, in whichever tab or worker. */
  function onWritten(parts: ObservabilitySet): void {
    const works = keysIn(parts['all'] ?? parts[`idb://${db.name}/progress/`])
    due = works === 'all' || due === 'all' ? 'all' : new Set([...due, ...works])
    // It is told while the transaction that wrote still counts as the current one.
    Dexie.ignoreTransaction(() => void readDue())
  }

  /** Reads one thing after the other, so that no older answer comes after a newer one. */
  async function readDue(): Promise<void> {
    if (reading) return
    reading = true
    while (watching && (due === 'all' || due.size > 0)) {
      const works = due
      due = new Set()
      try {
        const found = await (works === 'all' ? readAll() : readSome([...works]))
        rows = shareRows(rows, found)
      } catch (error) {
        if (watching) onError(new StorageError(problemOf(error), error))
        return stop()
      }
      if (watching) onRows(rows)
    }
    reading = false
  }

  async function readAll(): Promise<Rows> {
    const found = await db.progress.toArray()
    return new Map(found.map((row) => [row.work, row]))
  }

  async function readSome(works: string[]): Promise<Rows> {
    const found = await db.progress.bulkGet(works)
    const next = new Map(rows)
    for (const [i, work] of works.entries()) {
      if (found[i]) next.set(work, found[i])
      else next.delete(work)
    }
    return next
  }

  function stop(): void {
    watching = false
    storagemutated.unsubscribe(onWritten)
  }

  storagemutated.subscribe(onWritten)
  void readDue()
  return stop
}

/** The keys in ranges of them; `all` where Dexie does not know each. */
function keysIn(ranges: IntervalTree | undefined): string[] | 'all' {
  const keys: string[] = []
  // From another tab they come as bare objects.
  for (const { from, to } of new RangeSet().add(ranges ?? { d: 0 })) {
    if (from !== to) return 'all'
    keys.push(from as string)
  }
  return keys
}
