import { Dexie, RangeSet, type ObservabilitySet } from 'dexie'
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
  let watching = true

  async function read(works?: string[]): Promise<void> {
    if (!watching) return
    try {
      rows = shareRows(rows, await (works ? withRowsOf(works) : readAll()))
    } catch (error) {
      if (watching) onError(new StorageError(problemOf(error), error))
      return stop()
    }
    if (watching) onRows(rows)
  }

  async function readAll(): Promise<Rows> {
    const found = await db.progress.toArray()
    return new Map(found.map((row) => [row.work, row]))
  }

  async function withRowsOf(works: string[]): Promise<Rows> {
    const found = await db.progress.bulkGet(works)
    const next = new Map(rows)
    for (const [i, work] of works.entries()) {
      if (found[i]) next.set(work, found[i])
      else next.delete(work)
    }
    return next
  }

  /** Hears of every commit, in whichever tab or worker. */
  function onWritten(parts: ObservabilitySet): void {
    const written = parts['all'] ?? parts[`idb://${db.name}/progress/`]
    if (!written) return
    let works: string[] | undefined = []
    // From another tab the ranges come as bare objects.
    for (const { from, to } of new RangeSet().add(written)) {
      // No single key: Dexie does not say which rows.
      if (from === to) works?.push(from as string)
      else works = undefined
    }
    // It is told while the transaction that wrote still counts as the current one.
    Dexie.ignoreTransaction(() => (last = last.then(() => read(works))))
  }

  function stop(): void {
    watching = false
    storagemutated.unsubscribe(onWritten)
  }

  storagemutated.subscribe(onWritten)
  /** One reading after the other, so that no older answer comes after a newer one. */
  let last = read()
  return stop
}
