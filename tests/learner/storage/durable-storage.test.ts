import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { wholeRecord } from '../../../src/learner/model/epochs.ts'
import { epochField, fold, statusOf } from '../../../src/learner/model/events.ts'
import type { Rows } from '../../../src/learner/model/progress.ts'
import { undoOf } from '../../../src/learner/model/undo.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import { countActions, latestActions } from '../../../src/learner/storage/latest-actions.ts'
import { MemoryStorage } from '../../../src/learner/storage/memory-storage.ts'
import { openStorage } from '../../../src/learner/storage/open-storage.ts'
import { StorageError } from '../../../src/learner/storage/storage.ts'

const signals = () => ({ onFrozen: vi.fn(), onLost: vi.fn(), onBlocked: vi.fn() })
const done = (work: string) => ({ work, field: 'status', value: 'done' }) as const

let open: WaymarkDatabase[] = []

async function freshStorage() {
  const db = new WaymarkDatabase(`test-${crypto.randomUUID()}`)
  await db.open()
  open.push(db)
  return { db, storage: new DurableStorage(db) }
}

afterEach(async () => {
  for (const db of open) await db.delete()
  open = []
  await Dexie.delete('waymark')
})

describe('recording', () => {
  it('writes the event and the fold of it together', async () => {
    const { db, storage } = await freshStorage()
    const [event] = await storage.record([done('bert')])
    expect(await db.events.toArray()).toEqual([event])
    expect(await db.progress.get('bert')).toEqual(fold([event!]).get('bert'))
  })

  it('writes several changes in one go, or none of them', async () => {
    const { db, storage } = await freshStorage()
    const add = vi
      .spyOn(db.progress, 'put')
      .mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    await expect(storage.record([done('bert'), done('gpt')])).rejects.toMatchObject({
      code: 'quota',
    })
    add.mockRestore()
    expect(await db.events.count()).toBe(0)
    expect(await db.progress.count()).toBe(0)
  })

  it('keeps one device id for all events of a database', async () => {
    const { db, storage } = await freshStorage()
    await storage.record([done('bert')])
    await storage.record([done('gpt')])
    expect(new Set((await db.events.toArray()).map((event) => event.device)).size).toBe(1)
  })

  it('lets a later tick win when the clock has gone back ten years', async () => {
    const { db, storage } = await freshStorage()
    await storage.record([done('bert')])
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 10 * 365 * 24 * 3600_000)
    await storage.record([{ work: 'bert', field: 'status', value: 'todo' }])
    clock.mockRestore()
    expect(statusOf(await db.progress.get('bert'))).toBe('todo')
    expect(statusOf(fold(await db.events.toArray()).get('bert'))).toBe('todo')
  })
})

describe('watching', () => {
  /** Follows a storage from the first answer on. @returns every answer, and the reads of whole tables. */
  async function watched({ db, storage }: Awaited<ReturnType<typeof freshStorage>>) {
    const seen: Rows[] = []
    const failed: StorageError[] = []
    const readAll = vi.spyOn(db.progress, 'toArray')
    const stop = storage.watch(
      (rows) => seen.push(rows),
      (error) => failed.push(error),
    )
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    const statuses = () =>
      Object.fromEntries([...seen.at(-1)!].map(([work, row]) => [work, statusOf(row)]))
    return { seen, failed, stop, statuses, readAll }
  }

  async function otherTab(db: WaymarkDatabase) {
    const other = new WaymarkDatabase(db.name)
    await other.open()
    open.push(other)
    return new DurableStorage(other)
  }

  it('tells what another connection writes', async () => {
    const fresh = await freshStorage()
    const { statuses, stop } = await watched(fresh)
    await (await otherTab(fresh.db)).record([done('bert')])
    await vi.waitFor(() => expect(statuses()).toEqual({ bert: 'done' }))
    stop()
  })

  it('tells what a tab says it has written, in the form in which that comes from there', async () => {
    const fresh = await freshStorage()
    const { statuses, stop } = await watched(fresh)
    const parts: object[] = []
    const hear = (written: object) => void parts.push(structuredClone(written))
    Dexie.on('storagemutated', hear)
    await fresh.storage.record([done('bert'), done('gpt')])
    Dexie.on.storagemutated.unsubscribe(hear)
    await vi.waitFor(() => expect(statuses()).toEqual({ bert: 'done', gpt: 'done' }))
    // Written past Dexie, as by another tab; then its message.
    const row = (await fresh.db.progress.get('gpt'))!
    const writing = fresh.db.backendDB().transaction('progress', 'readwrite')
    writing.objectStore('progress').put({ ...row, fields: {} })
    await new Promise((complete) => writing.addEventListener('complete', complete))
    // What other tests have left behind speaks of other databases.
    const own = parts.find((part) => `idb://${fresh.db.name}/progress/` in part)
    Dexie.on.storagemutated.fire(own as never)
    await vi.waitFor(() => expect(statuses()).toEqual({ bert: 'done', gpt: 'todo' }))
    stop()
  })

  it('reads what was written, and leaves other rows the objects they were', async () => {
    const fresh = await freshStorage()
    await fresh.storage.record([done('bert'), done('gpt')])
    const { seen, statuses, readAll, stop } = await watched(fresh)
    await fresh.storage.record([{ work: 'bert', field: 'status', value: 'doing' }])
    await vi.waitFor(() => expect(statuses()).toEqual({ bert: 'doing', gpt: 'done' }))
    expect(seen.at(-1)!.get('gpt')).toBe(seen[0]!.get('gpt'))
    expect(seen[0]!.get('bert')).not.toBe(seen.at(-1)!.get('bert'))
    expect(readAll).toHaveBeenCalledOnce()
    stop()
  })

  it('tells of many rows at once, and leaves those the objects they were that say the same', async () => {
    const fresh = await freshStorage()
    await fresh.storage.record([done('bert')])
    const { seen, stop } = await watched(fresh)
    const works = Array.from({ length: 200 }, (_, i) => `work-${i}`)
    const rows = works.map((work) => ({ work, fields: {}, entries: {} }))
    await fresh.db.progress.bulkPut([...rows, seen[0]!.get('bert')!])
    await vi.waitFor(() => expect(seen.at(-1)!.size).toBe(201))
    expect(seen.at(-1)!.get('bert')).toBe(seen[0]!.get('bert'))
    stop()
  })

  it('lets go of rows that are deleted', async () => {
    const fresh = await freshStorage()
    await fresh.storage.record([done('bert'), done('gpt')])
    const { seen, statuses, stop } = await watched(fresh)
    await fresh.db.progress.bulkDelete(['bert'])
    await vi.waitFor(() => expect(statuses()).toEqual({ gpt: 'done' }))
    await fresh.db.progress.clear()
    await vi.waitFor(() => expect(seen.at(-1)!.size).toBe(0))
    stop()
  })

  it('never tells an older state after a newer one, however slow the reading', async () => {
    const fresh = await freshStorage()
    const { seen, stop } = await watched(fresh)
    const read = fresh.db.progress.bulkGet.bind(fresh.db.progress)
    const held: (() => void)[] = []
    vi.spyOn(fresh.db.progress, 'bulkGet').mockImplementation(((keys: string[]) =>
      read(keys).then(
        (rows) => new Dexie.Promise((resolve) => held.push(() => resolve(rows))),
      )) as never)
    const other = await otherTab(fresh.db)
    await fresh.storage.record([{ work: 'bert', field: 'status', value: 'doing' }])
    await vi.waitFor(() => expect(held).toHaveLength(1))
    await other.record([done('bert')])
    await other.record([done('gpt')])
    expect(held, 'one reading at a time').toHaveLength(1)
    held[0]!()
    await vi.waitFor(() => expect(held).toHaveLength(2))
    held[1]!()
    await vi.waitFor(() => expect(held).toHaveLength(3))
    held[2]!()
    await vi.waitFor(() => expect(seen).toHaveLength(4))
    const told = (work: string) => seen.slice(1).map((rows) => statusOf(rows.get(work)))
    expect(told('bert')).toEqual(['doing', 'done', 'done'])
    expect(told('gpt')).toEqual(['todo', 'todo', 'done'])
    stop()
  })

  it('tells of a change that cannot be read, once, and then no more', async () => {
    const fresh = await freshStorage()
    const { seen, failed } = await watched(fresh)
    const broken = () => Dexie.Promise.reject(new DOMException('broken off', 'AbortError'))
    const read = vi.spyOn(fresh.db.progress, 'bulkGet').mockImplementation(broken as never)
    await fresh.storage.record([done('bert')])
    await vi.waitFor(() => expect(failed.map(({ code }) => code)).toEqual(['lost']))
    read.mockRestore()
    const other = await watched(fresh)
    await fresh.storage.record([done('gpt')])
    await vi.waitFor(() => expect(other.statuses()).toEqual({ bert: 'done', gpt: 'done' }))
    expect([seen.length, failed.length]).toEqual([1, 1])
    other.stop()
  })

  it('tells nothing any more once it is stopped, also where a reading is under way', async () => {
    const fresh = await freshStorage()
    const { seen, failed, stop } = await watched(fresh)
    const told = vi.fn()
    fresh.storage.watch(told, told)()
    await fresh.storage.record([done('bert')])
    await vi.waitFor(() => expect(seen).toHaveLength(2))
    stop()
    const other = await watched(fresh)
    await fresh.storage.record([done('gpt')])
    await vi.waitFor(() => expect(other.statuses()).toEqual({ bert: 'done', gpt: 'done' }))
    expect([seen.length, failed.length, told.mock.calls.length]).toEqual([2, 0, 0])
    other.stop()
  })
})

describe('watching a database that breaks off reading', () => {
  it.each(['AbortError', 'UnknownError'])(
    'tells of an %s, and does not wait for ever',
    async (name) => {
      const { db, storage } = await freshStorage()
      const read = vi
        .spyOn(db.progress, 'toArray')
        .mockImplementation(
          () => Dexie.Promise.reject(new DOMException('broken off', name)) as never,
        )
      const told = await new Promise<StorageError>((onError) => storage.watch(() => {}, onError))
      expect(told).toBeInstanceOf(StorageError)
      expect(told.code).toBe(name === 'AbortError' ? 'lost' : 'unavailable')
      read.mockRestore()
    },
  )
})

describe('the latest actions', () => {
  it('come newest first, by their stamps, without the beginnings of epochs, and are counted', async () => {
    const { db, storage } = await freshStorage()
    const said = (id: string, at: number) => ({ ...done('bert'), id, at, device: 'd' })
    const epoch = { work: wholeRecord, field: epochField, value: { events: {}, paths: {} } }
    await db.events.bulkAdd([said('b', 2), said('d', 4), said('a', 1), said('c', 3)])
    await db.events.add({ ...epoch, id: 'e', at: 5, device: 'd' })
    expect((await latestActions(storage, 3)).map(({ id }) => id)).toEqual(['d', 'c', 'b'])
    expect(await countActions(storage)).toBe(4)
  })

  it('are those of this session in memory', async () => {
    const memory = new MemoryStorage()
    // Each is stamped above the one it replaces, also within a millisecond.
    for (const value of ['doing', 'done', 'todo']) {
      await memory.record([{ work: 'bert', field: 'status', value }])
    }
    expect((await latestActions(memory, 2)).map(({ value }) => value)).toEqual(['todo', 'done'])
    expect(await countActions(memory)).toBe(3)
  })
})

describe('undoing', () => {
  it('walks back action by action, and never undoes an undo', async () => {
    const { storage } = await freshStorage()
    await storage.record([{ work: 'bert', field: 'status', value: 'doing' }])
    await storage.record([done('bert')])
    for (const expected of ['doing', 'todo']) {
      const change = undoOf(await storage.eventsOf('bert'))
      expect(change?.value).toBe(expected)
      await storage.record([change!])
    }
    expect(undoOf(await storage.eventsOf('bert'))).toBeUndefined()
  })
})

describe('opening', () => {
  it('leaves a database of a newer version as it is, and says so', async () => {
    const newer = new Dexie('waymark')
    newer.version(99).stores({ events: 'id, work, at', progress: 'work', future: 'id' })
    await newer.open()
    await newer
      .table('events')
      .add({ id: 'a', at: 1, device: 'd', work: 'bert', field: 'status', value: 'done' })
    newer.close()
    const error: unknown = await openStorage(signals()).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(StorageError)
    expect(error).toMatchObject({ code: 'newer-version' })
    const again = new Dexie('waymark')
    await again.open()
    expect(again.verno).toBe(99)
    expect(await again.table('events').count()).toBe(1)
    again.close()
  })

  it('lets go of the database when a newer version asks for it, and freezes', async () => {
    const told = signals()
    const storage = await openStorage(told)
    await storage.record([done('bert')])
    const newer = new Dexie('waymark')
    newer
      .version(99)
      .stores({ events: 'id, work, at', progress: 'work', notes: 'work', paths: 'id', meta: 'key' })
    await newer.open()
    expect(told.onFrozen).toHaveBeenCalledOnce()
    await expect(storage.record([done('gpt')])).rejects.toMatchObject({ code: 'lost' })
    expect(await newer.table('events').count()).toBe(1)
    newer.close()
  })

  it('opens a database that does not exist yet', async () => {
    const storage = await openStorage(signals())
    await storage.record([done('bert')])
    expect(await countActions(storage)).toBe(1)
    const names = (await indexedDB.databases()).map(({ name, version }) => [name, version])
    expect(names).toContainEqual(['waymark', 10])
  })

  it('names a browser without a database', async () => {
    const fail = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    await expect(openStorage(signals())).rejects.toMatchObject({ code: 'unavailable' })
    fail.mockRestore()
  })

  it('is not told as a loss where it fails, so that nobody tries for ever', async () => {
    const told = signals()
    const open = indexedDB.open.bind(indexedDB)
    const fail = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (version === undefined) return open(name)
      throw new DOMException('broken', 'UnknownError')
    })
    await expect(openStorage(told)).rejects.toMatchObject({ code: 'unavailable' })
    expect(told.onLost).not.toHaveBeenCalled()
    fail.mockRestore()
  })
})
