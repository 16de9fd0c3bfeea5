/**
 * A learner's database, written while the lists were older (`older-catalogue.json`:
 * rows as the app wrote them), opened by an app whose lists have changed since.
 */
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogueDiff } from '../../../src/features/changes/model/catalogue-diff.ts'
import { snapshotOf } from '../../../src/features/changes/model/catalogue-snapshot.ts'
import {
  isEditionRead,
  isStarred,
  statusOf,
  type ProgressEvent,
  type Status,
} from '../../../src/learner/model/events.ts'
import { carryOver } from '../../../src/learner/carry-over.ts'
import { nextStep } from '../../../src/learner/model/next-step.ts'
import { listedWorks, type CatalogueIndex } from '../../../src/catalogue/model/outline.ts'
import { keptWorks, tally, type Rows } from '../../../src/learner/model/progress.ts'
import { createNoteSession, type NoteSession } from '../../../src/features/notes/note-session.ts'
import { createProgressStore, type ProgressStore } from '../../../src/learner/progress-store.ts'
import { MemoryStorage } from '../../../src/learner/storage/memory-storage.ts'
import { openStorage } from '../../../src/learner/storage/open-storage.ts'
import { problemOf, StorageError } from '../../../src/learner/storage/storage.ts'
import older from '../../fixtures/older-catalogue.json'

type Lists = Record<string, string[]>

function indexOf(version: string, stages: Lists, titles: Record<string, string>): CatalogueIndex {
  const works = Object.values(stages).flat()
  return {
    lang: 'en',
    version,
    paths: [
      {
        id: 'ai-canon',
        title: 'AI Canon',
        promise: '',
        source: { label: '', url: '' },
        stages: Object.entries(stages).map(([id, works]) => ({ id, title: id, works })),
      },
    ],
    works: Object.fromEntries(works.map((id) => [id, { title: titles[id] ?? id, kind: 'paper' }])),
  }
}

const before = indexOf(
  'before',
  {
    foundations: ['software-2-0', 'state-of-gpt', 'cs25-transformers-united'],
    research: [
      'attention-is-all-you-need',
      'transformer-a-novel-neural-network',
      'bert',
      'gpt-3-and-instructgpt',
      'auto-gpt',
    ],
  },
  {},
)

const listed = indexOf(
  'now',
  {
    foundations: ['state-of-gpt', 'software-2-0', 'cs25-transformers-united', 'cs25-second-year'],
    research: ['attention-is-all-you-need', 'bert', 'gpt-3-and-instructgpt', 'instructgpt'],
  },
  { 'software-2-0': 'Software 2.0: the essay' },
)

const now: CatalogueIndex = {
  ...listed,
  works: { ...listed.works, 'auto-gpt': { title: 'Auto-GPT', kind: 'tool' } },
  retired: ['auto-gpt'],
  aliases: { 'transformer-a-novel-neural-network': 'attention-is-all-you-need' },
  mergedEditions: { 'transformer-a-novel-neural-network/original': 'blog' },
  splits: {
    instructgpt: { work: 'gpt-3-and-instructgpt', edition: 'instructgpt' },
    'cs25-second-year': { work: 'cs25-transformers-united', until: '2026-06-01' },
  },
}

let database: Dexie
let store: ProgressStore

const memory = (rows: Rows) => new MemoryStorage(rows)
const newStore = () => createProgressStore({ open: openStorage, memory, problemOf, carryOver })

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-07-01T08:00:00Z'))
  database = new Dexie('waymark')
  database.version(1).stores({
    events: 'id, work, at',
    progress: 'work',
    notes: 'work',
    paths: 'id',
    meta: 'key',
  })
  await database.open()
  for (const [table, rows] of Object.entries(older)) await database.table(table).bulkAdd(rows)
  store = newStore()
})

afterEach(async () => {
  vi.restoreAllMocks()
  database.close()
  await Dexie.delete('waymark')
})

const row = (work: string) => store.getState().rows.get(work)
const status = (work: string) => statusOf(row(work))
const set = (work: string, status: Status) => store.act([{ work, field: 'status', value: status }])
const logged = () => database.table<ProgressEvent>('events').toArray()

/** Opens the database with the lists of now, and waits until everything shows. */
async function openNow() {
  store.setLineage(now)
  await store.open()
  await vi.waitFor(() => expect(store.getState().phase).toBe('ready'))
}

describe('a database of older lists', () => {
  beforeEach(openNow)

  it('keeps the ticks of works that were moved or renamed', () => {
    expect(status('software-2-0')).toBe('done')
    expect(status('state-of-gpt')).toBe('doing')
    expect(status('bert')).toBe('todo')
  })

  it('shows what was said of two works on the one they are now', () => {
    const merged = row('attention-is-all-you-need')
    expect(statusOf(merged)).toBe('done')
    expect(isStarred(merged)).toBe(true)
    expect(Object.values(merged!.entries['minutes']!)).toEqual([25])
    expect(row('transformer-a-novel-neural-network')).toBeUndefined()
  })

  it('keeps their edition ticks apart, though both editions were called “original”', () => {
    const merged = row('attention-is-all-you-need')
    expect(isEditionRead(merged, 'original')).toBe(true)
    expect(isEditionRead(merged, 'blog')).toBe(true)
  })

  it('counts a split-off work as done for whoever had ticked it where it was', () => {
    expect(status('instructgpt')).toBe('done')
    expect(status('gpt-3-and-instructgpt')).toBe('doing')
    expect(status('cs25-second-year')).toBe('done')
    expect(status('cs25-transformers-united')).toBe('done')
  })

  it('keeps what was said of a retired work, out of all totals', () => {
    const { rows } = store.getState()
    expect(status('auto-gpt')).toBe('done')
    expect(isStarred(row('auto-gpt'))).toBe(true)
    expect(keptWorks(now, rows)).toEqual(['auto-gpt'])
    expect(tally(listedWorks(now), rows)).toMatchObject({ total: 8, done: 5, doing: 2, open: 3 })
  })

  it('goes on where the learner was', () => {
    expect(nextStep(now.paths, store.getState().rows)).toMatchObject({
      work: 'gpt-3-and-instructgpt',
      reason: 'begun',
    })
  })

  it('loses no event and changes none', async () => {
    await set('attention-is-all-you-need', 'doing')
    const ids = new Set(older.events.map(({ id }) => id))
    const kept = (await logged()).filter(({ id }) => ids.has(id))
    expect(kept.sort((a, b) => a.at - b.at)).toEqual(older.events)
  })
})

describe('a new event on a merged work', () => {
  beforeEach(openNow)

  it('is written under its current id and wins over what was said under the old one', async () => {
    await set('attention-is-all-you-need', 'todo')
    expect(status('attention-is-all-you-need')).toBe('todo')
    const latest = (await logged())
      .filter(({ field }) => field === 'status')
      .sort((a, b) => b.at - a.at)
    expect(latest[0]).toMatchObject({ work: 'attention-is-all-you-need', value: 'todo' })
  })

  it('wins even over a value stamped by a clock that was ten years ahead', async () => {
    await store.act([{ work: 'attention-is-all-you-need', field: 'star', value: false }])
    expect(isStarred(row('attention-is-all-you-need'))).toBe(false)
    const stars = (await logged()).filter(({ field, value }) => field === 'star' && value === false)
    expect(stars.map(({ at }) => new Date(at).getUTCFullYear())).toEqual([2036])
    expect(Object.keys(stars[0]!).sort()).toEqual(['at', 'device', 'field', 'id', 'value', 'work'])
  })

  it('wins after the app was opened again', async () => {
    await store.act([{ work: 'transformer-a-novel-neural-network', field: 'star', value: false }])
    store = newStore()
    await openNow()
    expect(isStarred(row('attention-is-all-you-need'))).toBe(false)
  })

  it('goes to its current id when it was made on a page that still had the old one', async () => {
    await set('transformer-a-novel-neural-network', 'skipped')
    await store.act([
      { work: 'transformer-a-novel-neural-network', field: 'edition:original', value: false },
    ])
    expect(status('attention-is-all-you-need')).toBe('skipped')
    expect(isEditionRead(row('attention-is-all-you-need'), 'blog')).toBe(false)
    expect(isEditionRead(row('attention-is-all-you-need'), 'original')).toBe(true)
    const added = (await logged()).filter(
      ({ at }) => at >= Date.now() && at < Date.parse('2030-01-01'),
    )
    expect(added.map(({ work, field }) => [work, field]).sort()).toEqual([
      ['attention-is-all-you-need', 'edition:blog'],
      ['attention-is-all-you-need', 'status'],
    ])
  })
})

describe('the notes', () => {
  beforeEach(openNow)

  /** An opened editor of the note on a work. */
  async function editorOf(work: string) {
    const session = createNoteSession(work, () => store.notes())
    session.subscribe(() => {})
    await vi.waitFor(() => expect(session.getState().state).toBe('saved'))
    return session
  }

  const texts = (session: NoteSession) => {
    const { text, others } = session.getState()
    return [text, ...others.map((version) => version.text)]
  }

  it('on two works that are one now stand side by side, until they are joined', async () => {
    const notes = ['The blog post tells it in plain words.', 'Self-attention, no recurrence.']
    const session = await editorOf('attention-is-all-you-need')
    expect(texts(session)).toEqual(notes)
    session.join(session.getState().others[0]!, notes.join(' '))
    await vi.waitFor(() => expect(session.getState().state).toBe('saved'))
    expect(texts(session)).toEqual([notes.join(' ')])
    store = newStore()
    await openNow()
    expect(texts(await editorOf('attention-is-all-you-need'))).toEqual([notes.join(' ')])
  })

  it('written over one of them leave the other beside it', async () => {
    const session = await editorOf('attention-is-all-you-need')
    session.type('New words.')
    await vi.waitFor(() => expect(session.getState().state).toBe('saved'))
    const again = await editorOf('attention-is-all-you-need')
    expect(texts(again)).toEqual(['New words.', 'Self-attention, no recurrence.'])
  })

  it('on a retired work are kept', async () => {
    expect(texts(await editorOf('auto-gpt'))).toEqual(['Fun, but it loops.'])
  })
})

describe('undo on a merged work', () => {
  beforeEach(openNow)

  it('takes back a new action to what was said under the old id', async () => {
    await set('attention-is-all-you-need', 'skipped')
    expect(await store.undo()).toMatchObject({ work: 'attention-is-all-you-need', value: 'done' })
    expect(status('attention-is-all-you-need')).toBe('done')
  })

  it.each(['attention-is-all-you-need', 'transformer-a-novel-neural-network'])(
    'walks back through the actions of both, asked by %s',
    async (id) => {
      // The star of the second work goes; that of the first was there before it.
      expect(await store.undo(id)).toMatchObject({ field: 'star', value: true })
      expect(await store.undo(id)).toMatchObject({ field: 'status', value: 'doing' })
      expect(await store.undo(id)).toMatchObject({ field: 'edition:blog', value: false })
      expect(await store.undo(id)).toMatchObject({ field: 'edition:original', value: false })
      expect(await store.undo(id)).toMatchObject({ field: 'star', value: false })
      expect(await store.undo(id)).toMatchObject({ field: 'status', value: 'todo' })
      expect(await store.undo(id)).toBeUndefined()
      expect(status('attention-is-all-you-need')).toBe('todo')
      expect(isStarred(row('attention-is-all-you-need'))).toBe(false)
    },
  )
})

describe('a split-off work', () => {
  beforeEach(openNow)

  it('follows what is said of it from now on, and undo leads back to how it began', async () => {
    for (const work of ['instructgpt', 'cs25-second-year']) {
      await set(work, 'todo')
      expect(status(work)).toBe('todo')
      expect(await store.undo(work)).toMatchObject({ work, value: 'done' })
      expect(status(work)).toBe('done')
      expect(await store.undo(work)).toBeUndefined()
    }
  })

  it('stays as it began when the old work is taken up again', async () => {
    await set('cs25-transformers-united', 'doing')
    expect(status('cs25-second-year')).toBe('done')
    expect(status('cs25-transformers-united')).toBe('doing')
    store = newStore()
    await openNow()
    await vi.waitFor(() => expect(status('cs25-second-year')).toBe('done'))
    expect(status('cs25-transformers-united')).toBe('doing')
  })
})

describe('before the lists are known', () => {
  it('shows what is stored as it is stored, and what it means as soon as they are', async () => {
    await store.open()
    await vi.waitFor(() => expect(store.getState().phase).toBe('ready'))
    expect(status('transformer-a-novel-neural-network')).toBe('done')
    expect(status('instructgpt')).toBe('todo')
    store.setLineage(now)
    await vi.waitFor(() => expect(status('attention-is-all-you-need')).toBe('done'))
    expect(status('instructgpt')).toBe('done')
    expect(row('transformer-a-novel-neural-network')).toBeUndefined()
  })

  it('takes an action on an old id, which counts for the current work once they are', async () => {
    await set('transformer-a-novel-neural-network', 'todo')
    store.setLineage(now)
    await vi.waitFor(() => expect(isStarred(row('attention-is-all-you-need'))).toBe(true))
    await vi.waitFor(() => expect(row('transformer-a-novel-neural-network')).toBeUndefined())
    expect(status('attention-is-all-you-need')).toBe('todo')
  })
})

describe('without the database', () => {
  it('goes on in memory with what was read, and a new action still wins', async () => {
    let opens = 0
    store = createProgressStore({
      open: async (signals) => {
        opens++
        // One that does not pass: for others the store opens the database a few times more.
        if (opens > 1) throw new StorageError('newer-version')
        const storage = await openStorage(signals)
        lose = signals.onLost
        return storage
      },
      memory,
      carryOver,
      problemOf,
    })
    let lose = () => {}
    await openNow()
    lose()
    await vi.waitFor(() => expect(store.getState().phase).toBe('memory'))
    expect(isStarred(row('attention-is-all-you-need'))).toBe(true)
    await store.act([{ work: 'attention-is-all-you-need', field: 'star', value: false }])
    expect(isStarred(row('attention-is-all-you-need'))).toBe(false)
  })
})

describe('the page of changes', () => {
  it('tells all that happened to these lists', () => {
    expect(catalogueDiff(snapshotOf(before)!, now)).toEqual({
      paths: [],
      added: [],
      split: [
        { work: 'cs25-second-year', from: 'cs25-transformers-united' },
        { work: 'instructgpt', from: 'gpt-3-and-instructgpt' },
      ],
      merged: [{ work: 'attention-is-all-you-need', was: 'transformer-a-novel-neural-network' }],
      moved: [],
      reordered: [{ path: 'ai-canon', stage: 'foundations' }],
      renamed: [{ work: 'software-2-0', was: 'software-2-0' }],
      retired: ['auto-gpt'],
    })
  })
})
