import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { fold } from '../../../src/learner/model/events.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import { beginGeneration } from '../../../src/learner/storage/begin-generation.ts'
import { positionKey } from '../../../src/learner/storage/journal-position.ts'
import { nameNothing } from '../../../src/learner/storage/unsent.ts'
import { packSegment } from '../../../src/features/sync/segments.ts'
import { copyOf, device, throwAway, type Device } from './play-device.ts'
import { PlayFolder } from './play-folder.ts'

afterEach(throwAway)

/** What a file holds. */
async function inFile(folder: PlayFolder, name: string) {
  const { backup } = await readBackup(folder.files.get(name)!.data)
  return backup
}

/** What a round asked the folder for, by the first word. */
async function askedBy(own: Device, folder: PlayFolder) {
  folder.asked = []
  const before = new Set(folder.names)
  const report = await own.sync(folder)
  const of = (verb: string) =>
    folder.asked
      .filter((one) => one.startsWith(`${verb} `))
      .map((one) => one.slice(verb.length + 1))
  const added = folder.names.filter((name) => !before.has(name))
  return { report, added, reads: of('read'), writes: of('write'), removes: of('remove') }
}

/** Two devices that know the same and have a folder. @param length of a note, in words. */
async function twoInStep(length = 0) {
  const [phone, laptop, folder] = [await device(), await device(), new PlayFolder()]
  for (const work of ['tick 0', 'tick 1']) await phone.tick(work)
  const words = Array.from({ length }, () => crypto.randomUUID())
  if (length > 0) await phone.write('long', words.join(' '))
  await phone.sync(folder)
  await laptop.sync(folder)
  await phone.sync(folder)
  return { phone, laptop, folder }
}

/** Everything a device has, in one text. */
async function recordOf(own: Device) {
  const { events, notes, paths } = await own.backup()
  const byId = events.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return canonicalJson({ events: byId, notes, paths })
}

describe('a round', () => {
  it('after one tick writes one file with that one event, and reads no other', async () => {
    const { phone, laptop, folder } = await twoInStep()
    await phone.tick('new')
    const { added, reads, writes, report } = await askedBy(phone, folder)
    expect(report).toMatchObject({ written: true, devices: 1 })
    expect(writes).toEqual(added)
    // Read back, to see that it holds what was written.
    expect(reads).toEqual(added)
    const { events, notes } = await inFile(folder, added[0]!)
    expect([events.map(({ work }) => work), notes]).toEqual([['new'], []])
    const other = await askedBy(laptop, folder)
    expect(other).toMatchObject({ reads: added, writes: [], report: { received: 1 } })
    expect(await laptop.done()).toContain('new')
  })

  it('in which nothing is new reads nothing and writes nothing', async () => {
    const { phone, laptop, folder } = await twoInStep()
    for (const own of [phone, laptop, phone]) {
      expect(await askedBy(own, folder)).toMatchObject({ reads: [], writes: [], removes: [] })
    }
  })

  it('sends the last text of a note, and a note alone', async () => {
    const { phone, laptop, folder } = await twoInStep()
    const { row, version, writer } = await phone.write('bert', 'one')
    await phone.storage.notes.save({ work: row.work, text: 'two', writer, over: [version] })
    const { added } = await askedBy(phone, folder)
    const { events, notes } = await inFile(folder, added[0]!)
    expect([events, notes.map(({ versions }) => versions[0]!.text)]).toEqual([[], ['two']])
    await laptop.sync(folder)
    expect(await laptop.texts()).toEqual(['two'])
  })

  it('leaves to the next what is written meanwhile', async () => {
    const { phone, laptop, folder } = await twoInStep()
    await phone.tick('before')
    const { write } = folder
    folder.write = async (name, data) => {
      await phone.tick('meanwhile')
      await phone.write('bert', 'meanwhile')
      folder.write = write
      await write.call(folder, name, data)
    }
    await phone.sync(folder)
    await laptop.sync(folder)
    expect(await laptop.done()).not.toContain('meanwhile')
    await phone.sync(folder)
    await laptop.sync(folder)
    expect(await laptop.done()).toContain('meanwhile')
    expect(await laptop.texts()).toEqual(['meanwhile'])
  })

  it('folds what comes in to what the whole log says', async () => {
    const { phone, laptop, folder } = await twoInStep()
    await laptop.storage.record([{ work: 'tick 0', field: 'status', value: 'doing' }])
    await phone.storage.record([{ work: 'tick 0', field: 'star', value: true }])
    await phone.storage.record([{ work: 'tick 1', field: 'minutes', value: 5 }])
    for (const own of [phone, laptop, phone]) await own.sync(folder)
    for (const own of [phone, laptop]) {
      const rows = await own.db.progress.toArray()
      expect(new Map(rows.map((row) => [row.work, row]))).toEqual(
        fold(await own.db.events.toArray()),
      )
    }
    expect(await recordOf(phone)).toBe(await recordOf(laptop))
  })
})

describe('the whole record is written', () => {
  const wholeBy = async (own: Device, folder: PlayFolder) => {
    const { added } = await askedBy(own, folder)
    expect(added).toHaveLength(1)
    const { events } = await inFile(folder, added[0]!)
    expect(events).toHaveLength(await own.db.events.count())
  }

  it('where a tab of an older version wrote, which does not name what it writes', async () => {
    const { phone, laptop, folder } = await twoInStep()
    // As that version does it: the position moves on, with the members it does not know.
    const event = { id: 'old', at: 1, device: 'd', work: 'old', field: 'status', value: 'done' }
    await phone.db.transaction('rw', phone.db.events, phone.db.meta, async () => {
      await phone.db.events.add(event)
      const held = (await phone.db.meta.get(positionKey))!.value as { sequence: number }
      const value = { ...held, sequence: held.sequence + 1 }
      await phone.db.meta.put({ key: positionKey, value })
    })
    await phone.tick('after')
    await wholeBy(phone, folder)
    await laptop.sync(folder)
    expect(await laptop.done()).toEqual(expect.arrayContaining(['old', 'after']))
  })

  it('where a generation begins', async () => {
    const { phone, folder } = await twoInStep()
    await phone.db.transaction('rw', phone.db.meta, async () => beginGeneration(phone.db))
    await wholeBy(phone, folder)
    expect(await askedBy(phone, folder)).toMatchObject({ writes: [] })
  })

  it('where much was done since the last round', async () => {
    const { phone, folder } = await twoInStep()
    // As so many ticks leave it, which would take long to make.
    const names = Array.from({ length: 501 }, (_, i) => ({ key: `unsent event ${i}`, value: 1 }))
    await phone.db.meta.bulkPut(names)
    await wholeBy(phone, folder)
    expect(await phone.db.meta.where('key').startsWith('unsent').count()).toBe(0)
  })

  it('where a file was imported', async () => {
    const { phone, folder } = await twoInStep()
    const other = await device()
    await other.tick('of the file')
    await other.db.paths.put({ id: 'path of the file' })
    await phone.import(await other.backup(), 'merge')
    await wholeBy(phone, folder)
    expect(await askedBy(phone, folder)).toMatchObject({ writes: [] })
  })

  it('where an own file is gone, or cut short', async () => {
    const { phone, folder } = await twoInStep()
    await phone.tick('b')
    const { added } = await askedBy(phone, folder)
    folder.files.delete(added[0]!)
    await wholeBy(phone, folder)
    const own = folder.names.at(-1)!
    folder.cut(own, 50)
    await wholeBy(phone, folder)
    await phone.sync(folder)
    const late = await device()
    await late.sync(folder)
    expect(await late.done()).toEqual(await phone.done())
  })

  it('where the files of another device are gone, so that the folder has what it had', async () => {
    const { phone, laptop, folder } = await twoInStep()
    await laptop.tick('of the laptop')
    const { added } = await askedBy(laptop, folder)
    await phone.sync(folder)
    folder.files.delete(added[0]!)
    await wholeBy(phone, folder)
    expect(await askedBy(phone, folder)).toMatchObject({ writes: [] })
    const late = await device()
    await late.sync(folder)
    expect(await late.done()).toContain('of the laptop')
  })

  it('in a folder that is taken up again after it was left', async () => {
    const { phone, laptop, folder } = await twoInStep()
    await phone.db.transaction('rw', phone.db.meta, async () => nameNothing(phone.db))
    await phone.tick('between')
    expect(await phone.db.meta.where('key').startsWith('unsent').count()).toBe(0)
    await wholeBy(phone, folder)
    await laptop.sync(folder)
    expect(await laptop.done()).toContain('between')
  })
})

describe('the slots of an older version of the app', () => {
  it('are read each time they change', async () => {
    const [phone, older, folder] = [await device(), await device(), new PlayFolder()]
    const mark = { device: 'older', from: 1 }
    for (const [i, work] of ['a', 'b', 'c'].entries()) {
      await older.tick(work)
      const data = await packSegment(await older.backup(), { ...mark, sequence: 2 * i + 1 })
      folder.put('waymark-older-a.json.gz', data)
      expect(await phone.sync(folder)).toMatchObject({ devices: 1, received: 1 })
      expect(await askedBy(phone, folder)).toMatchObject({ reads: [], report: { devices: 1 } })
    }
    expect(await phone.done()).toEqual(['a', 'b', 'c'])
  })

  it('of the device itself go once the whole record is there', async () => {
    const [phone, folder] = [await device(), new PlayFolder()]
    await phone.tick('a')
    const signature = { device: 'phone', session: 'phone', sequence: 2 }
    await phone.db.meta.put({ key: 'folder-signature', value: signature })
    for (const [name, sequence] of [['a', 1] as const, ['b', 2] as const]) {
      const data = await packSegment(await phone.backup(), { device: 'phone', sequence, from: 1 })
      folder.put(`waymark-phone-${name}.json.gz`, data)
    }
    expect(await phone.sync(folder)).toMatchObject({ devices: 0, written: true })
    await phone.sync(folder)
    expect(folder.names).toEqual([expect.stringMatching(/^waymark-phone-3-[0-9a-f]{8}\.json\.gz$/)])
    expect(await askedBy(phone, folder)).toMatchObject({ reads: [], writes: [] })
  })
})

describe('many rounds', () => {
  it('leave few files, rewrite the large one seldom, and lose nothing', async () => {
    const { phone, laptop, folder } = await twoInStep(1000)
    const [large] = folder.names
    let most = 0
    for (let i = 0; i < 40; i++) {
      await phone.tick(`new ${i}`)
      await phone.sync(folder)
      most = Math.max(most, folder.files.size)
    }
    // Nine of the phone, at most five whose time is just over, and the laptop’s.
    expect(most).toBeLessThanOrEqual(16)
    expect(folder.names).toContain(large)
    const late = await device()
    for (const own of [laptop, late]) await own.sync(folder)
    expect(await recordOf(laptop)).toBe(await recordOf(phone))
    expect(await recordOf(late)).toBe(await recordOf(phone))
  })

  it('lose nothing, wherever one breaks off', async () => {
    const { phone, folder } = await twoInStep(500)
    const [large] = folder.names
    // As many files as there may be; the next makes one of the small ones.
    while (folder.files.size < 9) {
      await phone.tick(`work ${folder.files.size}`)
      await phone.sync(folder)
    }
    const before = await phone.done()
    let operations = 0
    for (let isDone = false; !isDone; operations++) {
      const [own, copy] = [await copyOf(phone), new PlayFolder()]
      for (const [name, { data }] of folder.files) copy.put(name, data)
      copy.failsAfter = operations
      // The round that makes one file of many, and the one that removes these.
      for (const work of ['one', 'two']) {
        await own.tick(work)
        await own.sync(copy).catch(() => {})
      }
      isDone = copy.failsAfter !== undefined
      if (isDone) expect([copy.files.size, copy.names[0]]).toEqual([4, large])
      copy.failsAfter = undefined
      const survivor = await device()
      await survivor.sync(copy)
      expect(await survivor.done()).toEqual(expect.arrayContaining(before))
      for (const each of [own, own, survivor]) await each.sync(copy)
      expect(await recordOf(survivor)).toBe(await recordOf(own))
      expect(await askedBy(own, copy)).toMatchObject({ writes: [], report: { skipped: [] } })
      expect(copy.files.size).toBeLessThanOrEqual(10)
    }
    expect(operations).toBeGreaterThan(30)
  }, 90_000)
})

const who = fc.nat(3)
const anyStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('tick', 'note'), who, work: fc.nat(4) }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('round'), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('failing round'), who, after: fc.nat(30) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('copy', 'leave'), who }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('replace', 'empty', 'take back'), who }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('lose', 'cut'), who, file: fc.nat(20) }),
  },
)

type Step = { do: string; who: number; work?: number; after?: number; file?: number }

describe('devices and a folder', () => {
  it('agree at the end on all that nobody let go of, and the folder alone has it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), async (steps) => {
        const folder = new PlayFolder()
        const devices = [await device(), await device()]
        const done = { ticks: new Set<string>(), texts: new Set<string>() }
        let isLetGo = false
        const replace = async (own: Device, { backup }: Pick<Device, 'backup'>) => {
          await own.import(await backup(), 'replace')
          isLetGo = true
        }
        const run = async (step: Step, i: number) => {
          const own = devices[step.who % devices.length]!
          const name = folder.names[(step.file ?? 0) % Math.max(1, folder.names.length)]
          if (step.do === 'tick') {
            for (const { id } of await own.tick(`work ${step.work}`)) done.ticks.add(id)
          } else if (step.do === 'note') {
            await own.write(`work ${step.work}`, `text ${i}`)
            done.texts.add(`text ${i}`)
          } else if (step.do === 'round') await own.sync(folder)
          else if (step.do === 'failing round') {
            folder.failsAfter = step.after
            await own.sync(folder).catch(() => {})
            folder.failsAfter = undefined
          } else if (step.do === 'copy' && devices.length < 4) devices.push(await copyOf(own))
          else if (step.do === 'leave') {
            await own.db.transaction('rw', own.db.meta, async () => nameNothing(own.db))
          } else if (step.do === 'replace') await replace(own, devices[(i + 1) % devices.length]!)
          else if (step.do === 'empty') await replace(own, await device())
          else if (step.do === 'take back') await own.takeBack()
          else if (step.do === 'lose' && name) folder.files.delete(name)
          else if (step.do === 'cut' && name) folder.cut(name, 40)
        }
        for (const [i, step] of steps.entries()) await run(step, i)
        for (const own of [...devices, ...devices, ...devices]) await own.sync(folder)
        const late = await device()
        await late.sync(folder)
        const records = await Promise.all([...devices, late].map(recordOf))
        expect(new Set(records).size).toBe(1)
        if (!isLetGo) {
          expect(new Set((await late.db.events.toArray()).map(({ id }) => id))).toEqual(done.ticks)
          expect(new Set(await late.texts())).toEqual(done.texts)
        }
        const rows = await late.db.progress.toArray()
        expect(new Map(rows.map((row) => [row.work, row]))).toEqual(
          fold(await late.db.events.toArray()),
        )
        await throwAway()
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
