import { afterEach, describe, expect, it, vi } from 'vitest'
import { carryOver } from '../../src/learner/carry-over.ts'
import { statusOf } from '../../src/learner/model/events.ts'
import type { Rows } from '../../src/learner/model/progress.ts'
import { pendingMark } from '../../src/learner/intents.ts'
import { createProgressStore, type ProgressStore } from '../../src/learner/progress-store.ts'
import { MemoryStorage } from '../../src/learner/storage/memory-storage.ts'
import { problemOf, StorageError, type Storage } from '../../src/learner/storage/storage.ts'
import { fakeDatabase } from '../fixtures/fake-database.ts'

afterEach(() => void vi.useRealTimers())

const done = (work: string) => ({ work, field: 'status', value: 'done' }) as const

function storeOver(open: () => Promise<Storage>) {
  return createProgressStore({
    open,
    memory: (rows: Rows) => new MemoryStorage(rows),
    problemOf,
    carryOver,
  })
}

const statusIn = (store: ProgressStore, work: string) => statusOf(store.getState().rows.get(work))

describe('a tick', () => {
  it('shows at once, and counts as saved only when it is stored', async () => {
    const { storage, memory } = fakeDatabase()
    const store = storeOver(async () => storage)
    await store.open()
    let finish = () => {}
    vi.mocked(storage.record).mockImplementationOnce(async (changes) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return memory.record(changes)
    })
    const written = store.act([done('bert')])
    expect(statusIn(store, 'bert')).toBe('done')
    await vi.waitFor(() => expect(storage.record).toHaveBeenCalled())
    expect(store.getState()).toMatchObject({ saving: 1, saved: false })
    finish()
    expect(await written).toBe(true)
    expect(store.getState()).toMatchObject({ saving: 0, saved: true })
  })

  it('is kept when it is made before the database is open', async () => {
    const { storage, memory } = fakeDatabase()
    let opened = (_: Storage) => {}
    const store = storeOver(() => new Promise((resolve) => (opened = resolve)))
    const written = store.act([done('bert')])
    expect(store.getState()).toMatchObject({ phase: 'loading', saving: 1, saved: false })
    opened(storage)
    expect(await written).toBe(true)
    expect(await memory.eventsOf('bert')).toHaveLength(1)
  })

  it('stays shown from the press on, also between the write and the news of it', async () => {
    const { storage } = fakeDatabase()
    const store = storeOver(async () => storage)
    await store.open()
    await vi.waitFor(() => expect(store.getState().phase).toBe('ready'))
    const shown: string[] = []
    const written = store.act([done('bert')])
    const stop = store.subscribe(() => shown.push(statusIn(store, 'bert')))
    expect(await written).toBe(true)
    // The row of the database has come once it has the id of an event.
    const held = () => store.getState().rows.get('bert')?.fields['status']?.id
    await vi.waitFor(() => expect(held()).not.toContain(pendingMark))
    stop()
    expect(new Set([...shown, statusIn(store, 'bert')])).toEqual(new Set(['done']))
  })

  it('is written again, without a word, where the database was lost under way', async () => {
    const { storage, memory } = fakeDatabase()
    const store = storeOver(async () => storage)
    vi.mocked(storage.record).mockRejectedValueOnce(new StorageError('lost'))
    expect(await store.act([done('bert')])).toBe(true)
    expect(store.getState()).toMatchObject({ saving: 0, saved: true, failed: undefined })
    expect(await memory.eventsOf('bert')).toHaveLength(1)
    vi.mocked(storage.record).mockRejectedValue(new StorageError('lost'))
    expect(await store.act([done('gpt')])).toBe(false)
    expect(store.getState().failed).toMatchObject({ problem: 'lost' })
  })

  it('is taken back with the reason when it cannot be stored', async () => {
    const { storage } = fakeDatabase()
    const store = storeOver(async () => storage)
    vi.mocked(storage.record).mockRejectedValueOnce(new StorageError('quota'))
    expect(await store.act([done('bert')])).toBe(false)
    expect(statusIn(store, 'bert')).toBe('todo')
    expect(store.getState()).toMatchObject({ saved: false, failed: { problem: 'quota' } })
    expect(await store.act(store.getState().failed!.changes)).toBe(true)
    expect(statusIn(store, 'bert')).toBe('done')
  })
})

describe('an entry', () => {
  it('of a field that collects them shows at once, and once', async () => {
    const { storage, memory } = fakeDatabase()
    const store = storeOver(async () => storage)
    const minutes = (value: number) => ({ work: 'bert', field: 'minutes', value })
    const shown = () => Object.entries(store.getState().rows.get('bert')?.entries['minutes'] ?? {})
    const written = store.act([minutes(10), minutes(15)])
    expect(shown().map(([, value]) => value)).toEqual([10, 15])
    expect(await written).toBe(true)
    const ids = (await memory.eventsOf('bert')).map(({ id }) => id)
    await vi.waitFor(() => expect(shown().map(([id]) => id)).toEqual(ids))
  })
})

describe('the rows', () => {
  it('that did not change stay the same objects, whatever the database hands out', async () => {
    const { storage, memory } = fakeDatabase()
    await memory.record([done('bert'), done('gpt')])
    const store = storeOver(async () => storage)
    await store.open()
    await vi.waitFor(() => expect(statusIn(store, 'gpt')).toBe('done'))
    const before = store.getState().rows
    await memory.record([{ work: 'gpt', field: 'star', value: true }])
    await vi.waitFor(() => expect(store.getState().rows).not.toBe(before))
    expect(store.getState().rows.get('bert')).toBe(before.get('bert'))
    expect(store.getState().rows.get('gpt')).not.toBe(before.get('gpt'))
  })

  it('are the same map as before where the database has no news', async () => {
    const { memory, storage } = fakeDatabase()
    await memory.record([done('bert')])
    let notify = (_: Rows) => {}
    const watch: Storage['watch'] = (onRows, onError) => {
      notify = onRows
      return storage.watch(onRows, onError)
    }
    const store = storeOver(async () => ({ ...storage, watch }))
    await store.open()
    await vi.waitFor(() => expect(statusIn(store, 'bert')).toBe('done'))
    const before = store.getState().rows
    notify(structuredClone(before))
    expect(store.getState().rows).toBe(before)
    notify(new Map())
    expect(store.getState().rows).not.toBe(before)
  })

  it('are none in the state that React hydrates with, however much is known by then', async () => {
    const { storage, memory } = fakeDatabase()
    await memory.record([done('bert')])
    const store = storeOver(async () => storage)
    await store.open()
    await vi.waitFor(() => expect(store.getState().rows.size).toBe(1))
    expect(store.getInitialState()).toMatchObject({ phase: 'loading', saving: 0, saved: false })
    expect(store.getInitialState().rows.size).toBe(0)
  })
})

describe('without a database', () => {
  it('goes on in memory and never says saved', async () => {
    const store = storeOver(async () => {
      throw new StorageError('unavailable')
    })
    expect(await store.act([done('bert')])).toBe(true)
    expect(statusIn(store, 'bert')).toBe('done')
    expect(store.getState()).toMatchObject({
      phase: 'memory',
      problem: 'unavailable',
      saved: false,
    })
  })

  it('keeps showing what was read before the database was lost', async () => {
    vi.useFakeTimers()
    const { storage, memory } = fakeDatabase()
    await memory.record([done('bert')])
    let lost = () => {}
    let opens = 0
    const store = createProgressStore({
      open: async ({ onLost }) => {
        if (++opens > 1) throw new StorageError('lost')
        lost = onLost
        return storage
      },
      memory: (rows) => new MemoryStorage(rows),
      problemOf,
      carryOver,
    })
    await store.open()
    await vi.runAllTimersAsync()
    expect(statusIn(store, 'bert')).toBe('done')
    lost()
    await vi.runAllTimersAsync()
    expect(store.getState()).toMatchObject({ phase: 'memory', problem: 'lost', waiting: false })
    expect(statusIn(store, 'bert')).toBe('done')
  })
})

describe('a tab that a newer version has frozen', () => {
  it('writes nothing more', async () => {
    const { storage } = fakeDatabase()
    let freeze = () => {}
    const store = createProgressStore({
      open: async ({ onFrozen }) => {
        freeze = onFrozen
        return storage
      },
      memory: (rows) => new MemoryStorage(rows),
      problemOf,
      carryOver,
    })
    await store.open()
    freeze()
    expect(await store.act([done('bert')])).toBe(false)
    expect(storage.record).not.toHaveBeenCalled()
    expect(store.getState().phase).toBe('frozen')
  })
})

describe('undo', () => {
  it('takes back this tab’s last action first, whatever other tabs did since', async () => {
    const { storage, memory } = fakeDatabase()
    const store = storeOver(async () => storage)
    await store.act([done('bert')])
    await memory.record([done('gpt')])
    expect(await store.undo()).toMatchObject({ work: 'bert', value: 'todo' })
    expect(statusIn(store, 'bert')).toBe('todo')
    await vi.waitFor(() => expect(statusIn(store, 'gpt')).toBe('done'))
    expect(await store.undo()).toBeUndefined()
  })

  it('takes back no older action where the latest cannot be taken back', async () => {
    const { storage } = fakeDatabase()
    const store = storeOver(async () => storage)
    await store.act([done('bert')])
    await store.act([done('gpt')])
    vi.mocked(storage.record).mockRejectedValueOnce(new StorageError('quota'))
    expect(await store.undo()).toBeUndefined()
    expect(store.getState().failed).toMatchObject({ changes: [{ work: 'gpt' }] })
    expect([statusIn(store, 'bert'), statusIn(store, 'gpt')]).toEqual(['done', 'done'])
    expect(await store.undo()).toMatchObject({ work: 'gpt' })
  })

  it('on a work takes back its last change, by whichever device', async () => {
    const { storage, memory } = fakeDatabase()
    await memory.record([done('bert')])
    const store = storeOver(async () => storage)
    expect(await store.undo('bert')).toMatchObject({ value: 'todo' })
  })
})
