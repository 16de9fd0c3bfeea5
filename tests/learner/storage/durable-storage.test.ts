import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fold, statusOf } from '../../../src/learner/model/events.ts'
import type { Rows } from '../../../src/learner/model/progress.ts'
import { undoOf } from '../../../src/learner/model/undo.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
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
  it('tells what another connection writes', async () => {
    const { db, storage } = await freshStorage()
    const other = new WaymarkDatabase(db.name)
    await other.open()
    open.push(other)
    const seen: Rows[] = []
    const stop = storage.watch(
      (rows) => seen.push(rows),
      () => {},
    )
    await vi.waitFor(() => expect(seen.length).toBe(1))
    await new DurableStorage(other).record([done('bert')])
    await vi.waitFor(() => expect(statusOf(seen.at(-1)?.get('bert'))).toBe('done'))
    stop()
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
    expect(await storage.eventsOf()).toHaveLength(1)
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
