import { afterEach, describe, expect, it, vi } from 'vitest'
import { createNoteSession, type NoteSession } from '../../../src/features/notes/note-session.ts'
import { carryOver } from '../../../src/learner/carry-over.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableNotes } from '../../../src/learner/storage/durable-notes.ts'
import { MemoryNotes } from '../../../src/learner/storage/memory-notes.ts'
import { MemoryStorage } from '../../../src/learner/storage/memory-storage.ts'
import type { NoteStorage } from '../../../src/learner/storage/note-storage.ts'
import { createProgressStore } from '../../../src/learner/progress-store.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import { problemOf, StorageError } from '../../../src/learner/storage/storage.ts'

function opened(notes: NoteStorage) {
  const session = createNoteSession('bert', async () => notes)
  session.subscribe(() => {})
  return session
}

const text = (session: NoteSession) => session.getState().text
const state = (session: NoteSession) => session.getState().state

const name = `note-session-${crypto.randomUUID()}`
const connections: WaymarkDatabase[] = []

/** A connection of its own to the one database of this file, as another tab has it. */
async function connected() {
  const db = new WaymarkDatabase(name)
  await db.open()
  connections.push(db)
  return { db, notes: new DurableNotes(db) }
}

afterEach(async () => {
  for (const db of connections.splice(0)) await db.delete()
})

describe('a note on disk', () => {
  it('is there, for whoever opens the database, by the time it says saved', async () => {
    const { notes } = await connected()
    const { db: other } = await connected()
    const session = opened(notes)
    await vi.waitFor(() => expect(state(session)).toBe('empty'))
    // Asked at the very moment the editor says so: later the disk would have it anyway.
    const found = new Promise((resolve) => {
      const stop = session.subscribe((now) => {
        if (now.state !== 'saved') return
        stop()
        resolve(other.notes.get('bert'))
      })
    })
    session.type('masked words')
    expect(state(session)).toBe('saving')
    expect(await found).toMatchObject({ work: 'bert', versions: [{ text: 'masked words' }] })
    for (const db of connections) db.close()
    const later = opened((await connected()).notes)
    await vi.waitFor(() => expect(text(later)).toBe('masked words'))
    expect(state(later)).toBe('saved')
  })

  it('does not say saved where the transaction was aborted, and has written nothing', async () => {
    const { db, notes } = await connected()
    const session = opened(notes)
    await vi.waitFor(() => expect(state(session)).toBe('empty'))
    const states: string[] = []
    session.subscribe((now) => states.push(now.state))
    // The disk is full only after the row was put: when the transaction would complete.
    db.notes.hook('creating', (_key, _row, transaction) => void transaction.abort())
    session.type('masked words')
    await vi.waitFor(() => expect(state(session)).toBe('failed'))
    expect(states).not.toContain('saved')
    expect(text(session)).toBe('masked words')
    expect(await (await connected()).db.notes.count()).toBe(0)
  })

  it('says that it is being saved for as long as the write takes', async () => {
    const { notes } = await connected()
    const session = opened(notes)
    await vi.waitFor(() => expect(state(session)).toBe('empty'))
    let finish = () => {}
    const save = notes.save.bind(notes)
    vi.spyOn(notes, 'save').mockImplementationOnce(async (draft) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return save(draft)
    })
    session.type('masked words')
    await vi.waitFor(() => expect(notes.save).toHaveBeenCalledOnce())
    expect(state(session)).toBe('saving')
    finish()
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
  })
})

describe('a note', () => {
  it('writes the last keystroke when several come during one write', async () => {
    const notes = new MemoryNotes()
    const session = opened(notes)
    for (const typed of ['m', 'ma', 'mas', 'mask']) session.type(typed)
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    const later = opened(notes)
    await vi.waitFor(() => expect(text(later)).toBe('mask'))
    expect(later.getState().others).toEqual([])
  })

  it('keeps what was typed when it cannot be stored, and stores it on retry', async () => {
    const notes = new MemoryNotes()
    const session = opened(notes)
    vi.spyOn(notes, 'save').mockRejectedValueOnce(new StorageError('quota'))
    session.type('precious')
    await vi.waitFor(() =>
      expect(session.getState()).toMatchObject({ state: 'failed', problem: 'quota' }),
    )
    expect(text(session)).toBe('precious')
    session.retry()
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    const later = opened(notes)
    await vi.waitFor(() => expect(text(later)).toBe('precious'))
  })
})

describe('what only the page knows', () => {
  it('is told from the first keystroke until all of it is stored', async () => {
    const notes = new MemoryNotes()
    const told: boolean[] = []
    const session = createNoteSession(
      'bert',
      async () => notes,
      (unsaved) => told.push(unsaved),
    )
    vi.spyOn(notes, 'save').mockRejectedValueOnce(new StorageError('quota'))
    session.type('precious')
    await vi.waitFor(() => expect(state(session)).toBe('failed'))
    expect(told.at(-1)).toBe(true)
    session.retry()
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    expect(told.at(-1)).toBe(false)
  })
})

describe('one note in two tabs', () => {
  it('follows the other tab while nothing is typed here', async () => {
    const notes = new MemoryNotes()
    const [a, b] = [opened(notes), opened(notes)]
    a.type('first')
    await vi.waitFor(() => expect(text(b)).toBe('first'))
    b.type('first, then more')
    await vi.waitFor(() => expect(text(a)).toBe('first, then more'))
    expect(a.getState().others).toEqual([])
  })

  it('keeps both texts when both tabs type at once, until they are joined', async () => {
    const notes = new MemoryNotes()
    const [a, b] = [opened(notes), opened(notes)]
    await vi.waitFor(() => expect([state(a), state(b)]).toEqual(['empty', 'empty']))
    a.type('from a')
    b.type('from b')
    await vi.waitFor(() =>
      expect(a.getState().others.map((other) => other.text)).toEqual(['from b']),
    )
    await vi.waitFor(() =>
      expect(b.getState().others.map((other) => other.text)).toEqual(['from a']),
    )
    expect([text(a), text(b)]).toEqual(['from a', 'from b'])
    a.join(a.getState().others[0]!, 'from a\nfrom b')
    await vi.waitFor(() => expect(text(b)).toBe('from a\nfrom b'))
    expect(a.getState().others).toEqual([])
    expect(b.getState().others).toEqual([])
  })

  it('joins two texts for good while an earlier keystroke is still being written', async () => {
    const notes = new MemoryNotes()
    const [a, b] = [opened(notes), opened(notes)]
    await vi.waitFor(() => expect([state(a), state(b)]).toEqual(['empty', 'empty']))
    a.type('from a')
    b.type('from b')
    await vi.waitFor(() => expect(a.getState().others).toHaveLength(1))
    let finish = () => {}
    const save = notes.save.bind(notes)
    vi.spyOn(notes, 'save').mockImplementationOnce(async (draft) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return save(draft)
    })
    a.type('from a, more')
    await vi.waitFor(() => expect(notes.save).toHaveBeenCalledOnce())
    a.join(a.getState().others[0]!, 'both')
    finish()
    await vi.waitFor(() => expect([state(a), text(b)]).toEqual(['saved', 'both']))
    expect(a.getState().others).toEqual([])
    expect(b.getState().others).toEqual([])
  })
})

describe('a note while the browser closes the database', () => {
  it('follows the other tab again once the database is open anew, in one version', async () => {
    const { db: other, notes: theirs } = await connected()
    let ended = false
    const store = createProgressStore({
      open: async ({ onLost }) => {
        if (ended) throw new StorageError('lost')
        const { db } = await connected()
        db.on('close', onLost)
        return new DurableStorage(db)
      },
      memory: (rows) => new MemoryStorage(rows),
      carryOver,
      problemOf,
    })
    const here = createNoteSession('bert', () => store.notes())
    const leave = here.subscribe(() => {})
    const there = opened(theirs)
    await vi.waitFor(() => expect([state(here), state(there)]).toEqual(['empty', 'empty']))
    there.type('first')
    await vi.waitFor(() => expect(text(here)).toBe('first'))

    // What Dexie does where the browser tells it of a close.
    const { database } = await store.open()
    database!.close({ disableAutoOpen: false })
    there.type('first, second')
    await vi.waitFor(() => expect(text(here)).toBe('first, second'))
    here.type('first, second, third')
    await vi.waitFor(() => expect(text(there)).toBe('first, second, third'))
    expect((await other.notes.get('bert'))!.versions).toHaveLength(1)
    expect([here.getState().others, there.getState().others]).toEqual([[], []])
    leave()
    ended = true
  })

  it('writes what a write that broke off had left, where the notes are then', async () => {
    const { db, notes } = await connected()
    let current: NoteStorage = notes
    const session = createNoteSession('bert', async () => current)
    session.subscribe(() => {})
    await vi.waitFor(() => expect(state(session)).toBe('empty'))
    const memory = new MemoryNotes()
    db.close({ disableAutoOpen: true })
    session.type('precious')
    current = memory
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    expect(memory.all()).toMatchObject([{ work: 'bert', versions: [{ text: 'precious' }] }])
  })

  it('keeps the text on the page where memory takes over', async () => {
    const { db, notes } = await connected()
    let current: NoteStorage = notes
    const session = createNoteSession('bert', async () => current)
    session.subscribe(() => {})
    await vi.waitFor(() => expect(state(session)).toBe('empty'))
    session.type('precious')
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    current = new MemoryNotes()
    const watch = vi.spyOn(current, 'watch')
    db.close({ disableAutoOpen: false })
    await vi.waitFor(() => expect(watch).toHaveBeenCalled())
    expect(text(session)).toBe('precious')
  })
})
