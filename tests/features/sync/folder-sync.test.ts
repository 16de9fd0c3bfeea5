import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Backup } from '../../../src/learner/model/backup.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import { packSegment } from '../../../src/features/sync/segments.ts'
import { olderMerge } from '../../fixtures/older-merge.ts'
import { copyOf, device, throwAway, type Device } from './play-device.ts'
import { PlayFolder } from './play-folder.ts'

const emptyFile: Backup = {
  format: 'waymark-backup',
  version: 1,
  exportedAt: '2026-11-24T00:00:00Z',
  events: [],
  notes: [],
  paths: [],
  preferences: {},
}

afterEach(throwAway)

describe('two devices and a folder', () => {
  it('agree after both have been there', async () => {
    const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
    await phone.tick('bert')
    await laptop.tick('gpt')
    await phone.sync(folder)
    expect(await laptop.sync(folder)).toMatchObject({ devices: 1, received: 1, written: true })
    await phone.sync(folder)
    expect(await phone.done()).toEqual(['bert', 'gpt'])
    expect(await laptop.done()).toEqual(['bert', 'gpt'])
  })

  it('write files of their own, what is new into each, and nothing when nothing changed', async () => {
    const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
    for (const work of ['a', 'b', 'c']) {
      await phone.tick(work)
      await phone.sync(folder)
    }
    expect(folder.files.size).toBe(3)
    await laptop.sync(folder)
    expect(folder.files.size).toBe(4)
    expect(await laptop.sync(folder)).toMatchObject({ written: false, received: 0 })
    expect(await phone.sync(folder)).toMatchObject({ written: false, received: 0 })
    expect(folder.files.size).toBe(4)
  })
})

describe('what a folder may do to its files', () => {
  it('a half-copied file is passed over, and read once it is whole', async () => {
    const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    await phone.tick('b')
    await phone.sync(folder)
    const newest = folder.names[1]!
    const { data } = folder.files.get(newest)!
    folder.cut(newest, 60)
    const report = await laptop.sync(folder)
    expect(report.skipped).toEqual([{ name: newest, problem: 'corrupt' }])
    expect(await laptop.done()).toEqual(['a'])
    folder.put(newest, data)
    expect(await laptop.sync(folder)).toMatchObject({ received: 1, skipped: [] })
    expect(await laptop.done()).toEqual(['a', 'b'])
  })

  it.each([
    ['a login page', '<!doctype html><title>Sign in</title>', 'html'],
    ['a file of the future', '{"format":"waymark-backup","version":9}', 'newer-version'],
    ['something else', '{"hello":1}', 'not-a-backup'],
  ])('%s under a segment’s name is passed over with its reason', async (_, text, problem) => {
    const [phone, folder] = [await device(), new PlayFolder()]
    await phone.tick('a')
    const names = ['waymark-somebody-a.json.gz', 'waymark-somebody-7-0123abcd.json.gz']
    for (const name of [...names, 'holiday.jpg']) folder.put(name, new Blob([text]))
    const report = await phone.sync(folder)
    expect(report.skipped).toEqual(names.map((name) => ({ name, problem })))
    expect(await phone.done()).toEqual(['a'])
  })

  it('losing all its files empties nobody', async () => {
    const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    await laptop.sync(folder)
    folder.files.clear()
    await laptop.sync(folder)
    await phone.sync(folder)
    expect([await phone.done(), await laptop.done()]).toEqual([['a'], ['a']])
    expect(folder.files.size).toBe(2)
  })

  it('a device that comes back empty takes everything in and takes nothing away', async () => {
    const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
    for (const work of ['a', 'b', 'c']) await phone.tick(work)
    await phone.sync(folder)
    await laptop.sync(folder)
    await phone.sync(folder)
    expect([await phone.done(), await laptop.done()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('a write that fails leaves the files before it whole, and is made up for', async () => {
    const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    await phone.tick('b')
    const write = vi.spyOn(folder, 'write').mockImplementationOnce(async (name, data) => {
      folder.put(name, data.slice(0, 10))
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(phone.sync(folder)).rejects.toThrow()
    write.mockRestore()
    await laptop.sync(folder)
    expect(await laptop.done()).toEqual(['a'])
    await phone.sync(folder)
    expect(await laptop.sync(folder)).toMatchObject({ skipped: [] })
    expect(await laptop.done()).toEqual(['a', 'b'])
  })
})

describe('a copied profile', () => {
  it('reads what the other wrote under the same name, and both agree', async () => {
    const [phone, folder] = [await device(), new PlayFolder()]
    await phone.tick('a')
    await phone.sync(folder)
    const clone = await copyOf(phone)
    await phone.tick('from the phone')
    await phone.sync(folder)
    await clone.tick('from the clone')
    await clone.sync(folder)
    await phone.sync(folder)
    const both = ['a', 'from the clone', 'from the phone']
    expect([await phone.done(), await clone.done()]).toEqual([both, both])
    expect(folder.files.size).toBe(3)
  })
})

describe('a device that remembers nonsense of the folder', () => {
  it.each([
    ['a text', 'phone'],
    ['a list', [1]],
    ['no number', { device: 'phone', session: 'one', sequence: 'last' }],
    ['a name that leads elsewhere', { device: '../../phone', session: 'one', sequence: 1 }],
  ])('signs anew, and loses nothing: %s', async (_, value) => {
    const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
    await phone.tick('bert')
    await phone.sync(folder)
    await laptop.tick('gpt')
    await laptop.sync(folder)
    const before = folder.names
    await phone.db.meta.put({ key: 'folder-signature', value })
    await phone.tick('clip')
    expect(await phone.sync(folder)).toMatchObject({ received: 1, written: true, skipped: [] })
    expect(await phone.done()).toEqual(['bert', 'clip', 'gpt'])
    // What it wrote under its old name stays, read like anybody's.
    expect(folder.names).toEqual([...before, expect.stringMatching(/^waymark-[\w-]{36}-1-/)])
    await laptop.sync(folder)
    expect(await laptop.done()).toEqual(['bert', 'clip', 'gpt'])
  })
})

/** Three devices that know the same: ticks, a note and a path of each. */
async function threeInStep() {
  const [a, b, c, folder] = [await device(), await device(), await device(), new PlayFolder()]
  for (const [own, name] of [
    [a, 'a'],
    [b, 'b'],
    [c, 'c'],
  ] as const) {
    await own.tick(`tick ${name}`)
    await own.write(`note ${name}`, `text ${name}`)
    await own.db.paths.put({ id: `path ${name}`, at: 5 })
  }
  for (const own of [a, b, c, a, b]) await own.sync(folder)
  return { a, b, c, folder }
}

async function known(own: Device) {
  const paths = (await own.db.paths.toArray()).map(({ id }) => id)
  return { ticks: await own.done(), texts: await own.texts(), paths }
}

const all = {
  ticks: ['tick a', 'tick b', 'tick c'],
  texts: ['text a', 'text b', 'text c'],
  paths: ['path a', 'path b', 'path c'],
}

describe('what was replaced', () => {
  it('stays replaced, on every device, in whatever order they come to the folder', async () => {
    const { a, b, c, folder } = await threeInStep()
    expect(await known(c)).toEqual(all)
    const other = await device()
    await other.tick('of the file')
    await other.write('bert', 'text of the file')
    await a.import(await other.backup(), 'replace')
    const replaced = { ticks: ['of the file'], texts: ['text of the file'], paths: [] }
    expect(await known(a)).toEqual(replaced)
    // The two others come first and write their own files, then hear of it one after the other.
    for (const own of [b, c, a, b, a, c, b, a]) await own.sync(folder)
    for (const own of [a, b, c]) expect(await known(own)).toEqual(replaced)
  })

  it('by an empty file goes everywhere, and what is done since stays', async () => {
    const { a, b, c, folder } = await threeInStep()
    await a.import(emptyFile, 'replace')
    await a.sync(folder)
    // By somebody who has not heard of it yet, and whose clock is years behind.
    vi.useFakeTimers({ now: Date.UTC(2001, 0), toFake: ['Date'] })
    await b.tick('since')
    vi.useRealTimers()
    const report = await b.sync(folder)
    expect(report).toMatchObject({ received: 0, removed: 3 })
    for (const own of [c, a, b]) await own.sync(folder)
    for (const own of [a, b, c]) {
      expect(await known(own)).toEqual({ ticks: ['since'], texts: [], paths: [] })
    }
  })

  it('does not come back with a device that returns after a year', async () => {
    const { a, b, c, folder } = await threeInStep()
    await c.tick('offline')
    await a.import(emptyFile, 'replace')
    for (const own of [a, b, a]) await own.sync(folder)
    for (const own of [c, b, a]) await own.sync(folder)
    // What only the traveler had done, nobody had thrown away.
    for (const own of [a, b, c]) {
      expect(await known(own)).toEqual({ ticks: ['offline'], texts: [], paths: [] })
    }
  })

  it('takes nothing from a device that joins later with a record of its own', async () => {
    const { a, folder } = await threeInStep()
    const late = await device()
    await late.tick('older than the epoch')
    await a.import(emptyFile, 'replace')
    await a.sync(folder)
    await late.sync(folder)
    await a.sync(folder)
    expect(await late.done()).toEqual(['older than the epoch'])
    expect(await a.done()).toEqual(['older than the epoch'])
  })

  it('stays so though two devices replace at once, the same on both', async () => {
    const { a, b, c, folder } = await threeInStep()
    const [one, two] = [await device(), await device()]
    await one.tick('one')
    await two.tick('two')
    await a.import(await one.backup(), 'replace')
    await b.import(await two.backup(), 'replace')
    for (const own of [a, b, c, a, b, c]) await own.sync(folder)
    for (const own of [a, b, c]) {
      expect(await known(own)).toEqual({ ticks: ['one', 'two'], texts: [], paths: [] })
    }
  })

  it('comes back everywhere when the replacing is taken back', async () => {
    const { a, b, c, folder } = await threeInStep()
    await a.import(emptyFile, 'replace')
    for (const own of [a, b, c]) await own.sync(folder)
    await a.takeBack()
    for (const own of [a, b, c]) await own.sync(folder)
    for (const own of [a, b, c]) expect(await known(own)).toEqual(all)
  })
})

describe('an import that is taken back', () => {
  it('is taken back on every device, and what was done since stays', async () => {
    const { a, b, c, folder } = await threeInStep()
    const other = await device()
    await other.tick('of the file')
    await other.write('bert', 'text of the file')
    await other.db.paths.put({ id: 'path of the file', at: 1 })
    const file = await other.backup()
    await a.import(file, 'merge')
    for (const own of [a, b, c]) await own.sync(folder)
    expect(await c.done()).toContain('of the file')
    await c.tick('since')
    await c.sync(folder)
    await a.takeBack()
    for (const own of [b, a, c, b, a]) await own.sync(folder)
    const since = { ...all, ticks: ['since', ...all.ticks] }
    for (const own of [a, b, c]) expect(await known(own)).toEqual(since)
    // The learner may change their mind once more.
    await b.import(file, 'merge')
    for (const own of [b, a, c]) await own.sync(folder)
    for (const own of [a, b, c]) {
      expect(await own.done()).toContain('of the file')
      expect(await own.texts()).toContain('text of the file')
    }
  })
})

describe('a device with a version of the app that never heard of epochs', () => {
  it('reads what the others write, keeps what they let go of, and brings nothing back to them', async () => {
    const { a, b, c, folder } = await threeInStep()
    const mark = { device: 'older', from: 1, session: 'older' }
    let older = await c.backup()
    /** A round of it: it takes all files in by its own rules, and writes its union. */
    const visit = async (sequence: number) => {
      for (const [name, { data }] of folder.files) {
        if (name.startsWith('waymark-older')) continue
        const { backup } = await readBackup(data)
        older = { ...older, ...olderMerge(older, backup) }
      }
      folder.put('waymark-older-a.json.gz', await packSegment(older, { ...mark, sequence }))
    }
    await visit(1)
    await a.import(emptyFile, 'replace')
    await a.sync(folder)
    await visit(3)
    expect(older.events.map(({ work }) => work)).toContain('tick a')
    for (const own of [b, c, a]) {
      expect((await own.sync(folder)).skipped).toEqual([])
      await visit(5)
    }
    for (const own of [a, b, c]) {
      await own.sync(folder)
      expect(await known(own)).toEqual({ ticks: [], texts: [], paths: [] })
    }
    // Its notes follow all the same: a text let go of is so for every version.
    expect(older.notes.flatMap(({ versions }) => versions)).toEqual([])
  })
})
