import { describe, expect, it, vi } from 'vitest'
import { statusOf } from '../../src/learner/model/events.ts'
import type { Rows } from '../../src/learner/model/progress.ts'
import { ProgressStore } from '../../src/learner/progress-store.ts'
import { MemoryStorage } from '../../src/learner/storage/memory-storage.ts'
import { problemOf, StorageError, type Storage } from '../../src/learner/storage/storage.ts'

const done = (work: string) => ({ work, field: 'status', value: 'done' }) as const

/** A database that the test opens, fills and breaks by hand. */
function fakeDatabase() {
  const memory = new MemoryStorage()
  const storage: Storage = {
    kind: 'durable',
    notes: memory.notes,
    backup: (settings) => memory.backup(settings),
    record: vi.fn((changes) => memory.record(changes)),
    watch: (onRows) => memory.watch(onRows),
    eventsOf: (work) => memory.eventsOf(work),
  }
  return { memory, storage }
}

function storeOver(open: () => Promise<Storage>) {
  return new ProgressStore({ open, memory: (rows: Rows) => new MemoryStorage(rows), problemOf })
}

const statusIn = (store: ProgressStore, work: string) =>
  statusOf(store.getSnapshot().rows.get(work))

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
    expect(store.getSnapshot()).toMatchObject({ saving: 1, saved: false })
    finish()
    expect(await written).toBe(true)
    expect(store.getSnapshot()).toMatchObject({ saving: 0, saved: true })
  })

  it('is kept when it is made before the database is open', async () => {
    const { storage, memory } = fakeDatabase()
    let opened = (_: Storage) => {}
    const store = storeOver(() => new Promise((resolve) => (opened = resolve)))
    const written = store.act([done('bert')])
    expect(store.getSnapshot()).toMatchObject({ phase: 'loading', saving: 1, saved: false })
    opened(storage)
    expect(await written).toBe(true)
    expect(await memory.eventsOf('bert')).toHaveLength(1)
  })

  it('is taken back with the reason when it cannot be stored', async () => {
    const { storage } = fakeDatabase()
    const store = storeOver(async () => storage)
    vi.mocked(storage.record).mockRejectedValueOnce(new StorageError('quota'))
    expect(await store.act([done('bert')])).toBe(false)
    expect(statusIn(store, 'bert')).toBe('todo')
    expect(store.getSnapshot()).toMatchObject({ saved: false, failed: { problem: 'quota' } })
    expect(await store.act(store.getSnapshot().failed!.changes)).toBe(true)
    expect(statusIn(store, 'bert')).toBe('done')
  })
})

describe('without a database', () => {
  it('goes on in memory and never says saved', async () => {
    const store = storeOver(async () => {
      throw new StorageError('unavailable')
    })
    expect(await store.act([done('bert')])).toBe(true)
    expect(statusIn(store, 'bert')).toBe('done')
    expect(store.getSnapshot()).toMatchObject({
      phase: 'memory',
      problem: 'unavailable',
      saved: false,
    })
  })

  it('keeps showing what was read before the database was lost', async () => {
    const { storage, memory } = fakeDatabase()
    await memory.record([done('bert')])
    let lost = () => {}
    let opens = 0
    const store = new ProgressStore({
      open: async ({ onLost }) => {
        if (++opens > 1) throw new StorageError('lost')
        lost = onLost
        return storage
      },
      memory: (rows) => new MemoryStorage(rows),
      problemOf,
    })
    await store.open()
    lost()
    await vi.waitFor(() => expect(store.getSnapshot().phase).toBe('memory'))
    expect(statusIn(store, 'bert')).toBe('done')
    expect(store.getSnapshot().problem).toBe('lost')
  })
})

describe('a database that is lost', () => {
  it('is opened once more, however many notice the loss', async () => {
    const { storage } = fakeDatabase()
    const losses: (() => void)[] = []
    const open = vi.fn(async ({ onLost }: { onLost(): void }) => {
      losses.push(onLost)
      return {
        ...storage,
        watch: (onRows: (rows: Rows) => void, onError: (error: StorageError) => void) => {
          losses.push(() => onError(new StorageError('lost')))
          return storage.watch(onRows, onError)
        },
      }
    })
    const memory = (rows: Rows) => new MemoryStorage(rows)
    const store = new ProgressStore({ open, memory, problemOf })
    await store.open()
    for (const tell of losses.slice()) tell()
    await store.open()
    expect(open).toHaveBeenCalledTimes(2)
    losses.at(-1)!()
    expect(open).toHaveBeenCalledTimes(3)
  })
})

describe('a tab that a newer version has frozen', () => {
  it('writes nothing more', async () => {
    const { storage } = fakeDatabase()
    let freeze = () => {}
    const store = new ProgressStore({
      open: async ({ onFrozen }) => {
        freeze = onFrozen
        return storage
      },
      memory: (rows) => new MemoryStorage(rows),
      problemOf,
    })
    await store.open()
    freeze()
    expect(await store.act([done('bert')])).toBe(false)
    expect(storage.record).not.toHaveBeenCalled()
    expect(store.getSnapshot().phase).toBe('frozen')
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
    expect(statusIn(store, 'gpt')).toBe('done')
    expect(await store.undo()).toBeUndefined()
  })

  it('takes back no older action where the latest cannot be taken back', async () => {
    const { storage } = fakeDatabase()
    const store = storeOver(async () => storage)
    await store.act([done('bert')])
    await store.act([done('gpt')])
    vi.mocked(storage.record).mockRejectedValueOnce(new StorageError('quota'))
    expect(await store.undo()).toBeUndefined()
    expect(store.getSnapshot().failed).toMatchObject({ changes: [{ work: 'gpt' }] })
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
