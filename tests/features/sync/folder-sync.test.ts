import { afterEach, describe, expect, it, vi } from 'vitest'
import { fold, statusOf } from '../../../src/learner/model/events.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import type { Folder } from '../../../src/features/sync/folder.ts'
import { syncFolder } from '../../../src/features/sync/sync-folder.ts'

const settings = { preferences: {} }
let databases: WaymarkDatabase[] = []

afterEach(async () => {
  for (const db of databases) await db.delete()
  databases = []
})

async function device() {
  const db = new WaymarkDatabase(`device-${crypto.randomUUID()}`)
  await db.open()
  databases.push(db)
  const storage = new DurableStorage(db)
  return {
    db,
    tick: (work: string) => storage.record([{ work, field: 'status', value: 'done' }]),
    sync: (folder: Folder) => syncFolder(db, folder, settings),
    done: async () =>
      [...fold(await db.events.toArray()).values()]
        .filter((row) => statusOf(row) === 'done')
        .map((row) => row.work)
        .sort(),
  }
}

function sharedFolder() {
  const files = new Map<string, Blob>()
  const folder: Folder = {
    list: async () => [...files].map(([name, data]) => ({ name, read: async () => data })),
    write: async (name, data) => void files.set(name, data),
  }
  return { files, folder }
}

describe('two devices and a folder', () => {
  it('agree after both have been there', async () => {
    const [phone, laptop, { folder }] = [await device(), await device(), sharedFolder()]
    await phone.tick('bert')
    await laptop.tick('gpt')
    await phone.sync(folder)
    expect(await laptop.sync(folder)).toMatchObject({ devices: 1, received: 1, written: true })
    await phone.sync(folder)
    expect(await phone.done()).toEqual(['bert', 'gpt'])
    expect(await laptop.done()).toEqual(['bert', 'gpt'])
  })

  it('write only files of their own, two each, and nothing when nothing changed', async () => {
    const [phone, laptop, { folder, files }] = [await device(), await device(), sharedFolder()]
    for (const work of ['a', 'b', 'c']) {
      await phone.tick(work)
      await phone.sync(folder)
    }
    expect(files.size).toBe(2)
    await laptop.sync(folder)
    expect(files.size).toBe(3)
    expect(await laptop.sync(folder)).toMatchObject({ written: false, received: 0 })
  })
})

describe('what a folder may do to its files', () => {
  it('a half-written slot is passed over for the one before it', async () => {
    const [phone, laptop, { folder, files }] = [await device(), await device(), sharedFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    await phone.tick('b')
    await phone.sync(folder)
    const [, newest] = [...files.keys()]
    files.set(newest!, files.get(newest!)!.slice(0, 60))
    const report = await laptop.sync(folder)
    expect(report.skipped).toEqual([{ name: newest, problem: 'corrupt' }])
    expect(await laptop.done()).toEqual(['a'])
  })

  it.each([
    ['a login page', '<!doctype html><title>Sign in</title>', 'html'],
    ['a file of the future', '{"format":"waymark-backup","version":9}', 'newer-version'],
    ['something else', '{"hello":1}', 'not-a-backup'],
  ])('%s under a slot’s name is passed over with its reason', async (_, text, problem) => {
    const [phone, { folder, files }] = [await device(), sharedFolder()]
    await phone.tick('a')
    files.set('waymark-somebody-a.json.gz', new Blob([text]))
    files.set('holiday.jpg', new Blob(['not ours']))
    const report = await phone.sync(folder)
    expect(report.skipped).toEqual([{ name: 'waymark-somebody-a.json.gz', problem }])
    expect(await phone.done()).toEqual(['a'])
  })

  it('losing all its files empties nobody', async () => {
    const [phone, laptop, { folder, files }] = [await device(), await device(), sharedFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    await laptop.sync(folder)
    files.clear()
    await laptop.sync(folder)
    await phone.sync(folder)
    expect([await phone.done(), await laptop.done()]).toEqual([['a'], ['a']])
    expect(files.size).toBe(2)
  })

  it('a device that comes back empty takes everything in and takes nothing away', async () => {
    const [phone, laptop, { folder }] = [await device(), await device(), sharedFolder()]
    for (const work of ['a', 'b', 'c']) await phone.tick(work)
    await phone.sync(folder)
    await laptop.sync(folder)
    await phone.sync(folder)
    expect([await phone.done(), await laptop.done()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('a write that fails leaves the other slot whole', async () => {
    const [phone, laptop, { folder, files }] = [await device(), await device(), sharedFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    await phone.tick('b')
    const write = vi.spyOn(folder, 'write').mockImplementationOnce(async (name, data) => {
      files.set(name, data.slice(0, 10))
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(phone.sync(folder)).rejects.toThrow()
    write.mockRestore()
    await laptop.sync(folder)
    expect(await laptop.done()).toEqual(['a'])
    await phone.sync(folder)
    await laptop.sync(folder)
    expect(await laptop.done()).toEqual(['a', 'b'])
  })
})

describe('a copied profile', () => {
  it('signs under a name of its own once the two differ, and both agree', async () => {
    const [phone, { folder, files }] = [await device(), sharedFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    const clone = await device()
    for (const table of phone.db.tables) {
      await clone.db.table(table.name).bulkPut(await table.toArray())
    }
    await phone.tick('from the phone')
    await phone.sync(folder)
    await clone.tick('from the clone')
    await clone.sync(folder)
    await phone.sync(folder)
    const both = ['a', 'from the clone', 'from the phone']
    expect([await phone.done(), await clone.done()]).toEqual([both, both])
    expect(files.size).toBeGreaterThanOrEqual(3)
  })
})

describe('a device that remembers nonsense of the folder', () => {
  it.each([
    ['a text', 'phone'],
    ['a list', [1]],
    ['no number', { device: 'phone', session: 'one', sequence: 'last' }],
    ['a name that leads elsewhere', { device: '../../phone', session: 'one', sequence: 1 }],
  ])('signs anew, and loses nothing: %s', async (_, value) => {
    const [phone, laptop, { folder, files }] = [await device(), await device(), sharedFolder()]
    await phone.tick('bert')
    await phone.sync(folder)
    await laptop.tick('gpt')
    await laptop.sync(folder)
    const before = [...files.keys()]
    await phone.db.meta.put({ key: 'folder-signature', value })
    await phone.tick('clip')
    expect(await phone.sync(folder)).toMatchObject({ received: 1, written: true, skipped: [] })
    expect(await phone.done()).toEqual(['bert', 'clip', 'gpt'])
    // What it wrote under its old name stays, read like anybody's.
    expect([...files.keys()]).toEqual([...before, expect.stringMatching(/^waymark-[\w-]{36}-a\./)])
    await laptop.sync(folder)
    expect(await laptop.done()).toEqual(['bert', 'clip', 'gpt'])
  })
})
