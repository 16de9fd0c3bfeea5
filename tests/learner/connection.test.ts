import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { carryOver } from '../../src/learner/carry-over.ts'
import type { Opener } from '../../src/learner/connection.ts'
import { statusOf } from '../../src/learner/model/events.ts'
import type { Rows } from '../../src/learner/model/progress.ts'
import type { Change } from '../../src/learner/model/undo.ts'
import { createProgressStore, type ProgressStore } from '../../src/learner/progress-store.ts'
import { MemoryStorage } from '../../src/learner/storage/memory-storage.ts'
import { problemOf, StorageError, type Storage } from '../../src/learner/storage/storage.ts'
import { fakeDatabase } from '../fixtures/fake-database.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const done = (work: string) => ({ work, field: 'status', value: 'done' }) as const
const memory = (rows: Rows) => new MemoryStorage(rows)
const statusIn = (store: ProgressStore, work: string) => statusOf(store.getState().rows.get(work))

/** A database that can be told to break off every reading, and remembers when it was opened and closed. */
function breakingDatabase() {
  const { storage, memory } = fakeDatabase()
  const began = Date.now()
  const state = { broken: true, opened: [] as number[], open: 0, most: 0 }
  const losses: (() => void)[] = []
  const open = async ({ onLost }: { onLost(): void }): Promise<Storage> => {
    state.opened.push(Date.now() - began)
    state.most = Math.max(state.most, ++state.open)
    losses.push(onLost)
    const close = () => {
      state.open--
      // Dexie tells whoever closes a database that it was closed.
      onLost()
    }
    const watch: Storage['watch'] = (onRows, onError) => {
      if (!state.broken) return storage.watch(onRows, onError)
      const timer = setTimeout(() => onError(new StorageError('lost')))
      return () => clearTimeout(timer)
    }
    return { ...storage, watch, database: { close } as Storage['database'] }
  }
  return { memory, storage, state, losses, open }
}

/** What is kept outside the storage, as the app keeps it in local storage. */
function earlyList() {
  let kept: string[] = []
  const key = ({ work, field }: Change) => `${work} ${field}`
  return {
    kept: () => kept,
    keep: (changes: readonly Change[]) => (kept = [...new Set([...kept, ...changes.map(key)])]),
    forget: (changes: readonly Change[]) =>
      (kept = kept.filter((entry) => !changes.some((change) => key(change) === entry))),
  }
}

describe('a database that is lost', () => {
  it('is opened once more, however many notice the loss', async () => {
    const { state, losses, open } = breakingDatabase()
    state.broken = false
    const store = createProgressStore({ open, memory, problemOf, carryOver })
    await store.open()
    for (let told = 0; told < 3; told++) losses[0]!()
    await vi.runAllTimersAsync()
    expect(state.opened).toHaveLength(2)
    losses[0]!()
    await vi.runAllTimersAsync()
    expect(state.opened, 'an old connection has nothing to say').toHaveLength(2)
    losses[1]!()
    await vi.runAllTimersAsync()
    expect(state.opened).toHaveLength(3)
    expect(store.getState().phase).toBe('ready')
  })

  it('is opened five times more where it cannot be read, ever more seldom, and one connection at a time', async () => {
    const { state, open } = breakingDatabase()
    const store = createProgressStore({ open, memory, problemOf, carryOver })
    await store.open()
    await vi.advanceTimersByTimeAsync(600_000)
    const pauses = state.opened.slice(1).map((at, i) => at - state.opened[i]!)
    expect(state.opened).toHaveLength(6)
    for (const [i, pause] of pauses.entries()) expect(pause).toBeCloseTo(250 * 2 ** i, -1)
    expect(state).toMatchObject({ open: 0, most: 1 })
    expect(store.getState()).toMatchObject({ phase: 'memory', problem: 'lost' })
    expect(vi.getTimerCount(), 'nothing goes on in secret').toBe(0)
  })

  it('is trusted again once it has worked for a while', async () => {
    const { state, losses, open } = breakingDatabase()
    state.broken = false
    const store = createProgressStore({ open, memory, problemOf, carryOver })
    await store.open()
    for (let loss = 0; loss < 20; loss++) {
      await vi.advanceTimersByTimeAsync(120_000)
      losses.at(-1)!()
      await vi.advanceTimersByTimeAsync(300)
      expect(store.getState().phase).toBe('ready')
    }
    expect(state.opened).toHaveLength(21)
  })

  it('takes over from memory when the learner tries again, with all that was said meanwhile', async () => {
    const { memory: stored, state, open } = breakingDatabase()
    const early = earlyList()
    const store = createProgressStore({ open, memory, problemOf, carryOver, early })
    await store.open()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await store.act([done('bert')])).toBe(true)
    expect(store.getState().saved).toBe(false)
    const writer = { id: 'w', edits: 0 }
    await (await store.notes()).save({ work: 'bert', text: 'mine', writer, over: [] })
    expect(early.kept()).toEqual(['bert status'])

    store.retry()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(store.getState().phase, 'still broken').toBe('memory')
    expect(statusIn(store, 'bert')).toBe('done')

    state.broken = false
    store.retry()
    expect(await store.act([done('gpt')])).toBe(true)
    await vi.runAllTimersAsync()
    expect(store.getState()).toMatchObject({ phase: 'ready', problem: undefined, saved: true })
    expect((await stored.eventsOf(['bert', 'gpt'])).map(({ work }) => work)).toEqual(
      expect.arrayContaining(['bert', 'gpt']),
    )
    expect([statusIn(store, 'bert'), statusIn(store, 'gpt')]).toEqual(['done', 'done'])
    expect(stored.notes.all()[0]).toMatchObject({ work: 'bert', versions: [{ text: 'mine' }] })
    expect(early.kept()).toEqual([])
  })
})

describe('the code of the database', () => {
  it('is asked for until it comes, and what was done meanwhile is kept, then stored', async () => {
    const { memory: stored, storage } = fakeDatabase()
    const early = earlyList()
    const began = Date.now()
    const asked: number[] = []
    let comes = false
    const open = async () => {
      asked.push(Date.now() - began)
      if (!comes) throw new StorageError('not-loaded')
      return storage
    }
    const store = createProgressStore({ open, memory, problemOf, carryOver, early })
    const written = store.act([done('bert'), { work: 'gpt', field: 'star', value: true }])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toEqual([0, 250, 750, 1750, 3750, 7750])
    expect(store.getState()).toMatchObject({
      phase: 'loading',
      problem: 'not-loaded',
      waiting: false,
      saving: 1,
    })
    expect(statusIn(store, 'bert')).toBe('done')
    expect(early.kept()).toEqual(['bert status', 'gpt star'])

    comes = true
    store.retry()
    expect(await written).toBe(true)
    await vi.runAllTimersAsync()
    expect(asked).toHaveLength(7)
    expect(store.getState()).toMatchObject({ phase: 'ready', problem: undefined, saved: true })
    expect(await stored.eventsOf(['bert', 'gpt'])).toHaveLength(2)
    expect(early.kept()).toEqual([])
  })

  it('is said to be missing until it comes, and then the database to be slow, if it is', async () => {
    const { storage } = fakeDatabase()
    let comes = false
    let opens = (_: Storage) => {}
    const open: Opener['open'] = async ({ onCode }) => {
      if (!comes) throw new StorageError('not-loaded')
      onCode()
      return new Promise<Storage>((resolve) => (opens = resolve))
    }
    const store = createProgressStore({ open, memory, problemOf, carryOver })
    const opened = store.open()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(store.getState()).toMatchObject({ problem: 'not-loaded', waiting: false })
    comes = true
    store.retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(store.getState()).toMatchObject({ problem: undefined, waiting: false })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(store.getState()).toMatchObject({
      phase: 'loading',
      problem: undefined,
      waiting: true,
    })
    opens(storage)
    await opened
    await vi.runAllTimersAsync()
    expect(store.getState()).toMatchObject({ phase: 'ready', waiting: false })
  })

  it('leaves nothing behind of what there was no room for once it came', async () => {
    const { storage } = fakeDatabase()
    const early = earlyList()
    let comes = (_: Storage) => {}
    const open = () => new Promise<Storage>((resolve) => (comes = resolve))
    const store = createProgressStore({ open, memory, problemOf, carryOver, early })
    vi.mocked(storage.record).mockRejectedValueOnce(new StorageError('quota'))
    const written = store.act([done('bert')])
    expect(early.kept()).toEqual(['bert status'])
    comes(storage)
    expect(await written).toBe(false)
    expect(store.getState().failed).toMatchObject({ problem: 'quota' })
    expect(early.kept(), 'the learner was told that it is taken back').toEqual([])
  })
})
