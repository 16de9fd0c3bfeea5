import { exportBackup } from '../../../../src/learner/storage/export-backup.ts'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Backup } from '../../../../src/learner/model/backup.ts'
import { beginsEpoch } from '../../../../src/learner/model/epochs.ts'
import { statusOf } from '../../../../src/learner/model/events.ts'
import { applyBackup, type ImportMode } from '../../../../src/learner/storage/apply-backup.ts'
import { WaymarkDatabase } from '../../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../../src/learner/storage/durable-storage.ts'
import { isShared } from '../../../../src/learner/storage/is-shared.ts'
import { noJournal, type JournalPort } from '../../../../src/learner/storage/journal-port.ts'
import { positionIn, positionKey } from '../../../../src/learner/storage/journal-position.ts'
import { Journal } from '../../../../src/learner/storage/journal/journal.ts'
import { readStored } from '../../../../src/learner/storage/journal/read-stored.ts'
import { restoreRecord } from '../../../../src/learner/storage/journal/restore-record.ts'
import { undoImport } from '../../../../src/learner/storage/undo-import.ts'
import { anyBackup } from '../../../fixtures/arbitrary-backup.ts'
import { sampleBackup } from '../../../fixtures/sample-backup.ts'
import { PlayFolder } from './play-folder.ts'

/** The journal without its worker. */
function portOver(journal: Journal): JournalPort {
  const pending: Promise<unknown>[] = []
  return {
    append: (position, rows) => void pending.push(journal.append(position, rows)),
    rewrite: () => void pending.push(journal.rewrite()),
    settled: async () => void (await Promise.all(pending)),
  }
}

const names = new Set<string>()

/** Opens the app's storage over a database and a folder, as a new visit does. @returns also what came back. */
async function visit(name: string, folder: PlayFolder) {
  names.add(name)
  const db = new WaymarkDatabase(name)
  await db.open()
  const journal = new Journal({
    folder,
    readStored: () => readStored(name),
    alone: (task) => task(),
  })
  db.journal = portOver(journal)
  const position = positionIn((await db.meta.get(positionKey))?.value)
  const answer = await journal.check(position)
  const restored = answer.state === 'ahead' ? await restoreRecord(db, answer.recorded) : 0
  await db.journal.settled()
  return { db, storage: new DurableStorage(db), journal, restored, answer }
}

type Visit = Awaited<ReturnType<typeof visit>>

/** Everything a backup has, and the fold of it. */
async function stateOf({ db }: Visit) {
  const { exportedAt: _, ...backup } = await exportBackup(db, { preferences: {} })
  return { backup, progress: await db.progress.toArray() }
}

/** The browser deletes the database. */
async function drop({ db }: Visit) {
  db.close()
  await Dexie.delete(db.name)
}

const fresh = () => [`test-${crypto.randomUUID()}`, new PlayFolder()] as const
const done = (work: string) => ({ work, field: 'status', value: 'done' }) as const
const draft = (work: string, text: string) => ({
  work,
  text,
  writer: { id: crypto.randomUUID(), edits: 0 },
  over: [],
})

afterEach(async () => {
  for (const name of names) await Dexie.delete(name)
  names.clear()
  vi.restoreAllMocks()
})

describe('what is saved', () => {
  it('is in both copies: ticks and notes outlive the database', async () => {
    const [name, folder] = fresh()
    const first = await visit(name, folder)
    await first.storage.record([done('bert')])
    await first.storage.notes.save(draft('bert', 'a thought'))
    const before = await stateOf(first)
    await drop(first)
    const second = await visit(name, folder.afterDeath(0))
    expect(second.restored).toBe(1)
    expect(await stateOf(second)).toEqual(before)
    expect(statusOf(await second.db.progress.get('bert'))).toBe('done')
  })

  it('comes back once: the visit after finds both copies the same', async () => {
    const [name, folder] = fresh()
    const first = await visit(name, folder)
    await first.storage.record([done('bert')])
    await drop(first)
    const left = folder.afterDeath(0)
    const second = await visit(name, left)
    second.db.close()
    const third = await visit(name, left.afterDeath(0))
    expect(third).toMatchObject({ restored: 0, answer: { state: 'kept' } })
  })

  it('may still be in a folder that devices share: whoever replaces it is told', async () => {
    const [name, folder] = fresh()
    const first = await visit(name, folder)
    await first.storage.record([done('bert')])
    expect(await isShared(first.db)).toBe(false)
    await drop(first)
    expect(await isShared((await visit(name, folder.afterDeath(0))).db)).toBe(true)
  })

  it('is not in the journal where the transaction failed', async () => {
    const [name, folder] = fresh()
    const { db, storage, journal } = await visit(name, folder)
    vi.spyOn(db.progress, 'put').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    await expect(storage.record([done('bert')])).rejects.toMatchObject({ code: 'quota' })
    expect(await journal.readAll()).toEqual([])
  })

  it('is said to be saved when the journal has it too, and not before', async () => {
    const [name, folder] = fresh()
    const { db, storage } = await visit(name, folder)
    let finish = () => {}
    db.journal = { ...noJournal, settled: () => new Promise((resolve) => (finish = resolve)) }
    const saved = vi.fn()
    const writing = storage.record([done('bert')]).then(saved)
    await vi.waitFor(async () => expect(await db.events.count()).toBe(1))
    await new Promise((resolve) => setTimeout(resolve))
    expect(saved).not.toHaveBeenCalled()
    finish()
    await writing
    expect(saved).toHaveBeenCalled()
  })

  it('is in the database where the journal is full', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const [name, folder] = fresh()
    const { db, storage } = await visit(name, folder)
    folder.room = 0
    await storage.record([done('bert')])
    expect(await db.events.count()).toBe(1)
  })

  it('and what stood before there was a journal is copied on the first visit', async () => {
    const [name, folder] = fresh()
    const old = new WaymarkDatabase(name)
    await old.open()
    await applyBackup(old, sampleBackup, { mode: 'replace', preferences: {} })
    old.close()
    const first = await visit(name, folder)
    const before = await stateOf(first)
    await drop(first)
    expect(await stateOf(await visit(name, folder.afterDeath(0)))).toEqual(before)
  })
})

describe('what was let go of', () => {
  const other: Backup = { ...sampleBackup, events: [], notes: [], paths: [] }

  it.each(['journal', 'crash before the journal'])('by replacing stays gone: %s', async (what) => {
    const [name, folder] = fresh()
    const first = await visit(name, folder)
    await first.storage.record([done('gpt')])
    if (what !== 'journal') first.db.journal = noJournal
    await applyBackup(first.db, sampleBackup, { mode: 'replace', preferences: {} })
    const before = await stateOf(first)
    first.db.close()
    const left = folder.afterDeath(0)
    const second = await visit(name, left)
    expect(await stateOf(second)).toEqual(before)
    await drop(second)
    expect(await stateOf(await visit(name, left.afterDeath(0)))).toEqual(before)
  })

  it('by replacing with nothing stays gone', async () => {
    const [name, folder] = fresh()
    const first = await visit(name, folder)
    await first.storage.record([done('gpt')])
    await applyBackup(first.db, other, { mode: 'replace', preferences: {} })
    first.db.close()
    const second = await visit(name, folder.afterDeath(0))
    const { backup, progress } = await stateOf(second)
    expect(backup.events.filter((event) => !beginsEpoch(event))).toEqual([])
    expect(progress).toEqual([])
  })

  it('by taking back an import stays gone', async () => {
    const [name, folder] = fresh()
    const first = await visit(name, folder)
    await first.storage.record([done('gpt')])
    const before = await stateOf(first)
    await applyBackup(first.db, sampleBackup, { mode: 'merge', preferences: {} })
    await undoImport(first.db)
    const after = await stateOf(first)
    expect(after.progress).toEqual(before.progress)
    await drop(first)
    const second = await visit(name, folder.afterDeath(0))
    expect(await stateOf(second)).toEqual(after)
  })
})

type Action = { do: 'tick' | 'note' | 'undo'; work: string } | { do: ImportMode; file: Backup }

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constantFrom('tick', 'note', 'undo'),
    work: fc.constantFrom('bert', 'gpt', 'attention'),
  }),
  fc.record({ do: fc.constantFrom('merge', 'replace'), file: anyBackup }),
)

async function act({ db, storage }: Visit, action: Action) {
  if ('file' in action) await applyBackup(db, action.file, { mode: action.do, preferences: {} })
  else if (action.do === 'tick') await storage.record([done(action.work)])
  else if (action.do === 'note') await storage.notes.save(draft(action.work, crypto.randomUUID()))
  else await undoImport(db)
}

describe('whatever was done', () => {
  it('either copy alone brings back the other, the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAction, { minLength: 1, maxLength: 6 }), async (actions) => {
        const [name, folder] = fresh()
        const first = await visit(name, folder)
        for (const action of actions) await act(first, action)
        const before = await stateOf(first)
        await drop(first)
        const second = await visit(name, folder.afterDeath(0))
        expect((await stateOf(second)).backup).toEqual(before.backup)
        expect(byWork(await stateOf(second))).toEqual(byWork(before))
        second.db.close()
        // Now without the journal; and then without the database again.
        const empty = new PlayFolder()
        const third = await visit(name, empty)
        await drop(third)
        const fourth = await visit(name, empty.afterDeath(0))
        expect((await stateOf(fourth)).backup).toEqual(before.backup)
        fourth.db.close()
      }),
      { numRuns: 25 },
    )
  })
})

const byWork = ({ progress }: Awaited<ReturnType<typeof stateOf>>) =>
  new Map(progress.map((row) => [row.work, row]))
