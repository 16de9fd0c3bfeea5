import type { StoreApi } from 'zustand/vanilla'
import type { Rows } from './model/progress.ts'
import type { ProgressState } from './progress-state.ts'
import type { Storage, StorageProblem } from './storage/storage.ts'

/** How the store gets at storage; replaced in tests. */
export interface Opener {
  /** Opens the database. @throws StorageError */
  open(signals: { onFrozen(): void; onLost(): void; onBlocked(): void }): Promise<Storage>
  /** Storage for this session only, starting from what is known. */
  memory(rows: Rows): Storage
  /** The code of an error of `open` or of a write. */
  problemOf(error: unknown): StorageProblem
}

/** What a connection asks and tells. */
interface Reader {
  /** Settles when what is stored can be read in current terms. */
  ready(): Promise<void>
  /** What was last read: what to go on with where the database is lost. */
  known(): Rows
  /** What is stored now: after the opening, and after every change by whichever tab. */
  onRows(rows: Rows, storage: Storage): void
}

/** How long opening may take before the interface says so, in milliseconds. */
const patience = 3000

/**
 * The way to storage: opened once, opened again where the browser closed it, memory
 * where there is no database. It keeps `phase`, `problem` and `waiting` of the store.
 */
export interface Connection {
  /** Opens storage once; later calls return the same. Never rejects: without a database it is memory. */
  open(): Promise<Storage>
  /** Storage, if anyone has opened it. */
  opened(): Promise<Storage> | undefined
}

/** A connection that is not open yet. */
export function createConnection(
  opener: Opener,
  { getState, setState }: Pick<StoreApi<ProgressState>, 'getState' | 'setState'>,
  reader: Reader,
): Connection {
  let storage: Promise<Storage> | undefined
  /** Counts the openings of the database: what an earlier one reports is no news. */
  let opening = 0
  let stopWatching = () => {}

  async function openDatabase(): Promise<Storage> {
    const own = ++opening
    const onLost = () => reopen(own)
    const slow = setTimeout(() => setState({ waiting: true }), patience)
    try {
      const database = await opener.open({
        onFrozen: freeze,
        onLost,
        onBlocked: () => setState({ waiting: true }),
      })
      await reader.ready()
      // Lost again before it could be used: the next opening has taken over.
      if (own !== opening) return await storage!
      watch(database, onLost)
      return database
    } catch (error) {
      if (own !== opening) return await storage!
      return fallBack(opener.problemOf(error))
    } finally {
      clearTimeout(slow)
      setState({ waiting: false })
    }
  }

  function fallBack(problem: StorageProblem): Storage {
    const memory = opener.memory(reader.known())
    setState({ phase: 'memory', problem })
    watch(memory)
    return memory
  }

  function watch(opened: Storage, onLost = () => {}): void {
    stopWatching()
    stopWatching = opened.watch((rows) => {
      reader.onRows(rows, opened)
      if (opened.kind === 'memory' || getState().phase === 'ready') return
      setState({ phase: 'ready', problem: undefined })
    }, onLost)
  }

  /**
   * The browser closed the database: open it again, or go on in memory. A loss is told
   * by the connection and by the query on it; only the first word counts.
   */
  function reopen(lost: number): void {
    if (getState().phase === 'frozen' || lost !== opening) return
    storage = openDatabase()
  }

  function freeze(): void {
    stopWatching()
    setState({ phase: 'frozen' })
  }

  return { open: () => (storage ??= openDatabase()), opened: () => storage }
}
