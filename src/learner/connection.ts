import type { StoreApi } from 'zustand/vanilla'
import { pauseBeforeRetry, type Pause } from '../platform/pause.ts'
import type { Rows } from './model/progress.ts'
import type { Change } from './model/undo.ts'
import type { ProgressState } from './progress-state.ts'
import type { MemoryStorage } from './storage/memory-storage.ts'
import type { Storage, StorageProblem } from './storage/storage.ts'

/** What an opening may tell. */
interface Signals {
  /** The code of the database is here: what takes time from now on is the database. */
  onCode(): void
  onFrozen(): void
  onLost(): void
  onBlocked(): void
}

/** How the store gets at storage; replaced in tests. */
export interface Opener {
  /** Opens the database. @throws StorageError */
  open(signals: Signals): Promise<Storage>
  /** Storage for this session only, starting from what is known. */
  memory(rows: Rows): MemoryStorage
  /** The code of an error of `open` or of a write. */
  problemOf(error: unknown): StorageProblem
  /** Records in the database what was said in memory. @returns the changes of progress among it. */
  carryOver(memory: MemoryStorage, database: Storage): Promise<Change[]>
  /** Where changes are kept while the database is awaited; nowhere where this is left out. */
  early?: {
    keep(changes: readonly Change[]): void
    forget(changes: readonly Change[]): void
  }
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

/** How often a database that was lost, or cannot be read, is opened again before memory takes over. */
const retries = 5

/** For how long a database must have worked to be trusted as if it had never been lost, in milliseconds. */
const trusted = 60_000

/**
 * The way to storage: opened once, opened again where the browser closed it or cannot
 * read it, memory where there is no database. It keeps `phase`, `problem` and `waiting`
 * of the store.
 */
export interface Connection {
  /** Opens storage once; later calls return the same. Never rejects: without a database it is memory. */
  open(): Promise<Storage>
  /** Storage, if anyone has opened it. */
  opened(): Promise<Storage> | undefined
  /** True while there is no database to write to, but one may come: what is done must not live in the page alone. */
  isAwaited(): boolean
  /**
   * Tries to get the database now, where it is being waited for or was given up. What was
   * said in memory meanwhile is recorded in it.
   */
  retry(): void
}

/** A connection that is not open yet. */
export function createConnection(
  opener: Opener,
  { getState, setState }: Pick<StoreApi<ProgressState>, 'getState' | 'setState'>,
  reader: Reader,
): Connection {
  let storage: Promise<Storage> | undefined
  /** What `storage` resolved to last, if that is the database. */
  let database: Storage | undefined
  /** Holds what was said while there was no database. */
  let memory: MemoryStorage | undefined
  /** Counts the openings of the database: what an earlier one reports is no news. */
  let opening = 0
  /** How often it was opened in vain, or lost again, since it last could be trusted. */
  let failures = 0
  /** When it was last opened well, in milliseconds since 1970. */
  let openedAt = 0
  let pause: Pause | undefined
  let slow: ReturnType<typeof setTimeout> | undefined
  let stopWatching = () => {}

  /** Opens the database, again where that may help, or goes on in memory. */
  async function connect(): Promise<Storage> {
    beginToWait()
    try {
      for (;;) {
        const own = disconnect()
        // No pause before the first opening, nor where the learner asked for it.
        if (failures > 0) await rest(failures - 1)
        try {
          return own === opening ? await connectOnce(own) : await storage!
        } catch (error) {
          if (own !== opening) return await storage!
          const problem = opener.problemOf(error)
          // At first an error says that the browser gives no database; later, that it may again.
          const passing = problem === 'lost' || (failures > 0 && problem !== 'newer-version')
          if (!passing || ++failures > retries) return fallBack(problem)
        }
      }
    } finally {
      clearTimeout(slow)
    }
  }

  function beginToWait(): void {
    clearTimeout(slow)
    slow = setTimeout(() => {
      if (getState().problem !== 'not-loaded') setState({ waiting: true })
    }, patience)
  }

  async function connectOnce(own: number): Promise<Storage> {
    const onLost = () => reopen(own)
    const opened = await openWithCode(own, onLost)
    await reader.ready()
    // Lost again before it could be used: the next opening has taken over.
    if (own !== opening) {
      opened.database?.close()
      return await storage!
    }
    database = opened
    if (memory) await carryOn(memory, opened)
    if (own !== opening) return await storage!
    openedAt = Date.now()
    setState({ waiting: false })
    watch(opened, onLost)
    return opened
  }

  /** Records what was said in memory meanwhile. */
  async function carryOn(from: MemoryStorage, to: Storage): Promise<void> {
    const carried = await opener.carryOver(from, to)
    memory = undefined
    opener.early?.forget(carried)
    setState({ restored: getState().restored + 1 })
    if (carried.length > 0) setState({ saved: true })
  }

  /** Waits for as long as the code of the database does not come; what is done meanwhile is kept elsewhere. */
  async function openWithCode(own: number, onLost: () => void): Promise<Storage> {
    for (let tries = 0; ; tries++) {
      try {
        return await opener.open({
          onCode,
          onFrozen: freeze,
          onLost,
          onBlocked: () => setState({ waiting: true }),
        })
      } catch (error) {
        if (own !== opening || opener.problemOf(error) !== 'not-loaded') throw error
        setState({ problem: 'not-loaded', waiting: false })
        await rest(tries)
      }
    }
  }

  /** It came after all: what was said of it is true no more, and the database has its own time. */
  function onCode(): void {
    if (getState().problem !== 'not-loaded') return
    setState({ problem: undefined })
    beginToWait()
  }

  async function rest(tries: number): Promise<void> {
    pause = pauseBeforeRetry(tries)
    await pause.over
  }

  function fallBack(problem: StorageProblem): Storage {
    disconnect()
    memory ??= opener.memory(reader.known())
    const cause = failures > retries ? 'lost' : problem
    setState({ phase: 'memory', problem: cause, waiting: false })
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
   * The browser closed the database, or cannot read it: open it again, or go on in memory. A
   * loss is told by the connection and by the query on it; only the first word counts.
   */
  function reopen(lost: number): void {
    if (getState().phase === 'frozen' || lost !== opening) return
    if (Date.now() - openedAt > trusted) failures = 0
    storage = ++failures > retries ? Promise.resolve(fallBack('lost')) : connect()
  }

  /**
   * Lets go of the database, for which the next opening may have to wait, and of what it may
   * still have to say. @returns the number of the next opening.
   */
  function disconnect(): number {
    const next = ++opening
    stopWatching()
    database?.database?.close()
    database = undefined
    return next
  }

  function retry(): void {
    pause?.end()
    if (getState().phase !== 'memory') return
    failures = 0
    storage = connect()
  }

  function isAwaited(): boolean {
    const { phase, problem } = getState()
    return !database && (phase !== 'memory' || problem === 'lost')
  }

  function freeze(): void {
    stopWatching()
    setState({ phase: 'frozen' })
  }

  return { open: () => (storage ??= connect()), opened: () => storage, isAwaited, retry }
}
