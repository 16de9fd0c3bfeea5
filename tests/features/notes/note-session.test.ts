import { describe, expect, it, vi } from 'vitest'
import { NoteSession } from '../../../src/features/notes/note-session.ts'
import { MemoryNotes } from '../../../src/learner/storage/memory-notes.ts'
import type { NoteStorage } from '../../../src/learner/storage/note-storage.ts'
import { StorageError } from '../../../src/learner/storage/storage.ts'

function opened(notes: NoteStorage) {
  const session = new NoteSession('bert', async () => notes)
  session.subscribe(() => {})
  return session
}

const text = (session: NoteSession) => session.getSnapshot().text
const state = (session: NoteSession) => session.getSnapshot().state

describe('a note', () => {
  it('is on disk before it says saved', async () => {
    const notes = new MemoryNotes()
    const session = opened(notes)
    await vi.waitFor(() => expect(state(session)).toBe('empty'))
    let finish = () => {}
    const save = notes.save.bind(notes)
    vi.spyOn(notes, 'save').mockImplementationOnce(async (draft) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return save(draft)
    })
    session.type('masked words')
    expect(state(session)).toBe('saving')
    await vi.waitFor(() => expect(notes.save).toHaveBeenCalledOnce())
    expect(state(session)).toBe('saving')
    finish()
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    expect(text(opened(notes))).toBe('')
    await vi.waitFor(() => expect(text(session)).toBe('masked words'))
  })

  it('writes the last keystroke when several come during one write', async () => {
    const notes = new MemoryNotes()
    const session = opened(notes)
    for (const typed of ['m', 'ma', 'mas', 'mask']) session.type(typed)
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    const later = opened(notes)
    await vi.waitFor(() => expect(text(later)).toBe('mask'))
    expect(later.getSnapshot().others).toEqual([])
  })

  it('keeps what was typed when it cannot be stored, and stores it on retry', async () => {
    const notes = new MemoryNotes()
    const session = opened(notes)
    vi.spyOn(notes, 'save').mockRejectedValueOnce(new StorageError('quota'))
    session.type('precious')
    await vi.waitFor(() =>
      expect(session.getSnapshot()).toMatchObject({ state: 'failed', problem: 'quota' }),
    )
    expect(text(session)).toBe('precious')
    session.retry()
    await vi.waitFor(() => expect(state(session)).toBe('saved'))
    const later = opened(notes)
    await vi.waitFor(() => expect(text(later)).toBe('precious'))
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
    expect(a.getSnapshot().others).toEqual([])
  })

  it('keeps both texts when both tabs type at once, until they are joined', async () => {
    const notes = new MemoryNotes()
    const [a, b] = [opened(notes), opened(notes)]
    await vi.waitFor(() => expect([state(a), state(b)]).toEqual(['empty', 'empty']))
    a.type('from a')
    b.type('from b')
    await vi.waitFor(() =>
      expect(a.getSnapshot().others.map((other) => other.text)).toEqual(['from b']),
    )
    await vi.waitFor(() =>
      expect(b.getSnapshot().others.map((other) => other.text)).toEqual(['from a']),
    )
    expect([text(a), text(b)]).toEqual(['from a', 'from b'])
    a.join(a.getSnapshot().others[0]!, 'from a\nfrom b')
    await vi.waitFor(() => expect(text(b)).toBe('from a\nfrom b'))
    expect(a.getSnapshot().others).toEqual([])
    expect(b.getSnapshot().others).toEqual([])
  })

  it('joins two texts for good while an earlier keystroke is still being written', async () => {
    const notes = new MemoryNotes()
    const [a, b] = [opened(notes), opened(notes)]
    await vi.waitFor(() => expect([state(a), state(b)]).toEqual(['empty', 'empty']))
    a.type('from a')
    b.type('from b')
    await vi.waitFor(() => expect(a.getSnapshot().others).toHaveLength(1))
    let finish = () => {}
    const save = notes.save.bind(notes)
    vi.spyOn(notes, 'save').mockImplementationOnce(async (draft) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return save(draft)
    })
    a.type('from a, more')
    await vi.waitFor(() => expect(notes.save).toHaveBeenCalledOnce())
    a.join(a.getSnapshot().others[0]!, 'both')
    finish()
    await vi.waitFor(() => expect([state(a), text(b)]).toEqual(['saved', 'both']))
    expect(a.getSnapshot().others).toEqual([])
    expect(b.getSnapshot().others).toEqual([])
  })
})
