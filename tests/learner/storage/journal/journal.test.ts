import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BackupContents } from '../../../../src/learner/model/backup.ts'
import type { ProgressEvent } from '../../../../src/learner/model/events.ts'
import type { NoteRow } from '../../../../src/learner/model/notes.ts'
import type { Position } from '../../../../src/learner/storage/journal-position.ts'
import { Journal } from '../../../../src/learner/storage/journal/journal.ts'
import { liveSegments, recordedIn } from '../../../../src/learner/storage/journal/live-segments.ts'
import type { Stored } from '../../../../src/learner/storage/journal/read-stored.ts'
import { sameContents } from '../../../../src/learner/model/same-contents.ts'
import { PlayFolder } from './play-folder.ts'

const event = (id: string): ProgressEvent => ({
  id,
  at: 1_790_000_000_000 + Number(id),
  device: 'd',
  work: `work-${id}`,
  field: 'status',
  value: 'done',
})
const note = (edit: number): NoteRow => ({
  work: 'bert',
  versions: [
    { writer: 'w', edit, text: `thought ${edit}`, at: 1_790_000_000_000 + edit, device: 'd' },
  ],
  seen: { w: edit },
})

/** A database that the test writes by hand, and a lock that all its tabs share. */
function playDatabase() {
  let turn: Promise<unknown> = Promise.resolve()
  const position: Position = { generation: 'g1', replaces: [], sequence: 0 }
  const stored: Stored = { position, contents: { events: [], notes: [], paths: [] }, settings: {} }
  return {
    stored,
    async readStored() {
      await new Promise((resolve) => setTimeout(resolve))
      return structuredClone(stored)
    },
    alone<T>(task: () => Promise<T>): Promise<T> {
      const run = turn.then(task, task)
      turn = run.catch(() => {})
      return run
    },
    /** Commits events. @returns what is to be appended. */
    commit(...events: ProgressEvent[]): [Position, { events: ProgressEvent[] }] {
      stored.contents.events.push(...events)
      stored.position = { ...stored.position!, sequence: stored.position!.sequence + 1 }
      return [structuredClone(stored.position), { events }]
    },
    /** Puts other contents in place of all there is. */
    replace(contents: BackupContents, generation: string) {
      const { generation: before, replaces } = stored.position!
      stored.contents = contents
      stored.position = { generation, replaces: [...replaces, before], sequence: 1 }
    },
    /** Loses everything, as a browser does that drops a database. */
    drop() {
      stored.position = undefined
      stored.contents = { events: [], notes: [], paths: [] }
      stored.settings = {}
    },
  }
}

type PlayDatabase = ReturnType<typeof playDatabase>

const journalOver = (folder: PlayFolder, { readStored, alone }: PlayDatabase) =>
  new Journal({ folder, readStored, alone })

/** What the journal's files say, as a start without a database would read them. */
async function contentsOf(folder: PlayFolder): Promise<BackupContents> {
  const journal = journalOver(folder, playDatabase())
  return recordedIn(liveSegments(await journal.readAll(), undefined)).contents
}

const ids = ({ events }: BackupContents) => events.map(({ id }) => id).sort()

afterEach(() => vi.restoreAllMocks())

describe('appending', () => {
  it('is on disk once it resolves, whatever becomes of the rest', async () => {
    const [folder, db] = [new PlayFolder(), playDatabase()]
    const journal = journalOver(folder, db)
    expect(await journal.append(...db.commit(event('1')))).toEqual({ state: 'kept' })
    expect(ids(await contentsOf(folder.afterDeath(0)))).toEqual(['1'])
  })

  it('loses nothing but what it was at, wherever the process dies, in whatever part it was written', async () => {
    for (let steps = 0; steps < 12; steps++) {
      for (const share of [0, 0.5, 1]) {
        const [folder, db] = [new PlayFolder(), playDatabase()]
        vi.spyOn(console, 'warn').mockImplementation(() => {})
        const journal = journalOver(folder, db)
        folder.stepsLeft = steps
        const told: string[] = []
        for (const id of ['1', '2', '3']) {
          const { state } = await journal.append(...db.commit(event(id)))
          if (state === 'kept') told.push(id)
        }
        const left = folder.afterDeath(share)
        expect(ids(await contentsOf(left))).toEqual(expect.arrayContaining(told))
        // The next start makes it whole again.
        expect(await journalOver(left, db).check(db.stored.position)).toEqual({ state: 'kept' })
        expect(ids(await contentsOf(left.afterDeath(0)))).toEqual(['1', '2', '3'])
      }
    }
  })

  it('keeps the latest text of a note, of all its versions that were saved', async () => {
    const [folder, db] = [new PlayFolder(), playDatabase()]
    const journal = journalOver(folder, db)
    for (const edit of [1, 2, 3]) {
      const [position] = db.commit()
      await journal.append(position, { notes: [note(edit)] })
    }
    expect((await contentsOf(folder.afterDeath(0))).notes).toEqual([note(3)])
  })

  it('says so where there is no room, and makes up for it once there is', async () => {
    const [folder, db] = [new PlayFolder(), playDatabase()]
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_790_000_000_000)
    const journal = journalOver(folder, db)
    await journal.append(...db.commit(event('1')))
    folder.room = 10
    const full = { state: 'behind', problem: 'quota' }
    expect(await journal.append(...db.commit(event('2')))).toEqual(full)
    folder.room = Infinity
    // Not at once: every attempt reads the whole database.
    expect(await journal.append(...db.commit(event('3')))).toEqual(full)
    clock.mockReturnValue(1_790_000_000_000 + 61_000)
    expect(await journal.append(...db.commit(event('4')))).toEqual({ state: 'kept' })
    expect(ids(await contentsOf(folder.afterDeath(0)))).toEqual(['1', '2', '3', '4'])
  })
})

describe('comparing', () => {
  /** A journal of three transactions, whose tab was closed. */
  async function closed() {
    const [folder, db] = [new PlayFolder(), playDatabase()]
    const journal = journalOver(folder, db)
    for (const id of ['1', '2', '3']) await journal.append(...db.commit(event(id)))
    return { folder: folder.afterDeath(1), db }
  }

  it('does not read the database where both have the same transactions', async () => {
    const { folder, db } = await closed()
    const readStored = vi.spyOn(db, 'readStored')
    expect(await journalOver(folder, db).check(db.stored.position)).toEqual({ state: 'kept' })
    expect(readStored).not.toHaveBeenCalled()
  })

  it('hands over what a database that was dropped has lost, and touches nothing', async () => {
    const { folder, db } = await closed()
    db.drop()
    const answer = await journalOver(folder, db).check(undefined)
    expect(answer.state).toBe('ahead')
    const { contents, generations } = answer.state === 'ahead' ? answer.recorded : expect.fail()
    expect(ids(contents)).toEqual(['1', '2', '3'])
    expect(generations).toEqual(['g1'])
    expect(ids(await contentsOf(folder.afterDeath(0)))).toEqual(['1', '2', '3'])
  })

  it('hands over what a database has lost of late, also where new writing has taken its place', async () => {
    const { folder, db } = await closed()
    db.stored.contents.events.pop()
    db.stored.position = { ...db.stored.position!, sequence: 2 }
    const atStart = db.stored.position
    const journal = journalOver(folder, db)
    await journal.append(...db.commit(event('9')))
    const answer = await journal.check(atStart)
    const { contents } = answer.state === 'ahead' ? answer.recorded : expect.fail()
    expect(ids(contents)).toEqual(['1', '2', '3', '9'])
  })

  it('writes anew a journal that is gone, or damaged, or lacks what was committed last', async () => {
    const ways: ((folder: PlayFolder, db: PlayDatabase) => void)[] = [
      (folder) => folder.files.clear(),
      (folder) => [...folder.files.values()].forEach(({ disk }) => disk.fill(0, 150, 160)),
      (folder) => [...folder.files.values()].forEach(({ disk }) => disk.splice(-7)),
      (_, db) => db.commit(event('4')),
    ]
    for (const harm of ways) {
      const { folder, db } = await closed()
      harm(folder, db)
      expect(await journalOver(folder, db).check(db.stored.position)).toEqual({ state: 'kept' })
      const left = folder.afterDeath(0)
      expect(ids(await contentsOf(left))).toEqual(ids(db.stored.contents))
      const readStored = vi.spyOn(db, 'readStored')
      expect(await journalOver(left, db).check(db.stored.position)).toEqual({ state: 'kept' })
      expect(readStored).not.toHaveBeenCalled()
    }
  })

  it('takes a database from before there was a journal', async () => {
    const [folder, db] = [new PlayFolder(), playDatabase()]
    db.commit(event('1'), event('2'))
    expect(await journalOver(folder, db).check(db.stored.position)).toEqual({ state: 'kept' })
    expect(ids(await contentsOf(folder.afterDeath(0)))).toEqual(['1', '2'])
  })

  it('brings many small segments into one', async () => {
    let folder = new PlayFolder()
    const db = playDatabase()
    for (let visit = 1; visit <= 12; visit++) {
      const journal = journalOver(folder, db)
      await journal.check(db.stored.position)
      await journal.append(...db.commit(event(String(visit))))
      folder = folder.afterDeath(1)
    }
    expect(folder.files.size).toBeLessThan(10)
    expect(ids(await contentsOf(folder))).toEqual(ids(db.stored.contents))
  })

  it('gives back the preferences where the page has none, and keeps those it has', async () => {
    const { folder, db } = await closed()
    const [{ position }, zh] = [db.stored, { lang: 'zh' }]
    await journalOver(folder, db).check(position, zh)
    const left = folder.afterDeath(0)
    expect(await journalOver(left, db).check(position)).toMatchObject({ preferences: zh })
    // A snapshot has them too.
    await journalOver(left, db).rewrite()
    expect(await journalOver(left.afterDeath(0), db).check(position)).toMatchObject({
      preferences: zh,
    })
  })
})

describe('writing anew', () => {
  /** Two tabs with a segment each, one of them closed, and a snapshot from before. */
  async function worn() {
    const [folder, db] = [new PlayFolder(), playDatabase()]
    const first = journalOver(folder, db)
    await first.append(...db.commit(event('1')))
    await first.rewrite()
    await first.append(...db.commit(event('2')))
    const left = folder.afterDeath(0)
    const other = left.otherTab()
    await journalOver(other, db).append(...db.commit(event('3')))
    return { folder: left, db }
  }

  it('loses nothing, wherever the process dies', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { folder: whole, db: reference } = await worn()
    await journalOver(whole, reference).rewrite()
    expect(whole.steps).toBeGreaterThan(8)
    for (let steps = 0; steps <= whole.steps; steps++) {
      for (const share of [0, 0.3, 1]) {
        const { folder, db } = await worn()
        folder.stepsLeft = steps
        await journalOver(folder, db).rewrite()
        const left = folder.afterDeath(share)
        expect(ids(await contentsOf(left)), `${steps} steps`).toEqual(['1', '2', '3'])
        expect(await journalOver(left, db).check(db.stored.position)).toEqual({ state: 'kept' })
        expect(ids(await contentsOf(left))).toEqual(['1', '2', '3'])
      }
    }
  })

  it('leaves alone what another tab has open, which goes on writing there', async () => {
    const [folder, db] = [new PlayFolder(), playDatabase()]
    const [here, there] = [journalOver(folder, db), journalOver(folder.otherTab(), db)]
    await there.append(...db.commit(event('1')))
    await here.append(...db.commit(event('2')))
    expect(await here.rewrite()).toEqual({ state: 'kept' })
    await there.append(...db.commit(event('3')))
    await here.append(...db.commit(event('4')))
    const left = folder.afterDeath(0)
    expect(ids(await contentsOf(left))).toEqual(['1', '2', '3', '4'])
    const readStored = vi.spyOn(db, 'readStored')
    expect(await journalOver(left, db).check(db.stored.position)).toEqual({ state: 'kept' })
    expect(readStored).not.toHaveBeenCalled()
  })

  it('lets what is appended meanwhile through', async () => {
    const { folder, db } = await worn()
    const journal = journalOver(folder, db)
    const written = journal.rewrite()
    const appended = ['5', '6', '7'].map((id) => journal.append(...db.commit(event(id))))
    await Promise.all([written, ...appended])
    expect(ids(await contentsOf(folder.afterDeath(0)))).toEqual(ids(db.stored.contents))
  })

  it('does not bring back what was replaced, wherever the process dies', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { folder: whole, db: reference } = await worn()
    const replaced = () => ({ events: [event('8')], notes: [], paths: [] })
    reference.replace(replaced(), 'g2')
    await journalOver(whole, reference).rewrite()
    for (let steps = 0; steps <= whole.steps; steps++) {
      const { folder, db } = await worn()
      // The database has it; the journal is about to.
      db.replace(replaced(), 'g2')
      folder.stepsLeft = steps
      await journalOver(folder, db).rewrite()
      const left = folder.afterDeath(0.5)
      expect(await journalOver(left, db).check(db.stored.position)).toEqual({ state: 'kept' })
      expect(sameContents(await contentsOf(left), replaced())).toBe(true)
    }
  })

  it('keeps the state before a replacement until the new one is on disk as a whole', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { folder: whole, db: reference } = await worn()
    reference.replace({ events: [event('8')], notes: [], paths: [] }, 'g2')
    await journalOver(whole, reference).rewrite()
    for (let steps = 0; steps < whole.steps; steps++) {
      const { folder, db } = await worn()
      db.replace({ events: [event('8')], notes: [], paths: [] }, 'g2')
      folder.stepsLeft = steps
      await journalOver(folder, db).rewrite()
      // The database goes at the same moment: one of the two states is there, or both.
      const found = ids(await contentsOf(folder.afterDeath(0.5)))
      expect([['8'], ['1', '2', '3'], ['1', '2', '3', '8']]).toContainEqual(found)
    }
  })

  it('leaves everything as it is where the database cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { folder, db } = await worn()
    vi.spyOn(db, 'readStored').mockRejectedValue(new DOMException('', 'UnknownError'))
    const failed = { state: 'behind', problem: 'failed' }
    expect(await journalOver(folder, db).rewrite()).toEqual(failed)
    expect(ids(await contentsOf(folder.afterDeath(0)))).toEqual(['1', '2', '3'])
  })
})
