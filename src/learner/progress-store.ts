import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Lineage } from '../catalogue/model/lineage.ts'
import { createConnection, type Opener } from './connection.ts'
import { intentsOf, rowsWith, unfulfilled, type Intent } from './intents.ts'
import { shareRows } from './model/share-rows.ts'
import { undoOf, type Change } from './model/undo.ts'
import { nothingKnown, type ProgressState } from './progress-state.ts'
import type { NoteStorage } from './storage/note-storage.ts'
import type { Storage } from './storage/storage.ts'
import { StoredRows } from './stored-rows.ts'

/** The actions of the store. */
export interface ProgressActions {
  /**
   * Tells which works of the catalogue stand for which older ones; known as soon as
   * its lists are. What is stored shows in terms of these as soon as it shows at all.
   */
  setLineage(lineage: Lineage): void
  /** Opens storage once; later calls return the same. Never rejects: without a database it is memory. */
  open(): Promise<Storage>
  /** The learner's notes, by the works they are on now. Never rejects. */
  notes(): Promise<NoteStorage>
  /**
   * Shows the changes at once and writes them.
   * @returns whether they are stored. If not, they are taken back and `failed` says why.
   */
  act(changes: readonly Change[]): Promise<boolean>
  /**
   * Takes back the latest action: of one work, by whichever device and under
   * whatever id, or where no work is named, of this tab.
   * @returns the change made, or undefined if there was none, or if it could not be
   * stored: then `failed` says why, and no older action is taken back in its place.
   */
  undo(work?: string): Promise<Change | undefined>
  /** Tries to get the database now, where it is being waited for or was given up. */
  retry(): void
  /** Forgets the last failure, once the learner has read of it. */
  dismissFailure(): void
}

/** The learner's progress: a zustand store to read and to follow, and what can be done to it. */
export type ProgressStore = Omit<StoreApi<ProgressState>, 'setState'> & ProgressActions

function textOf({ aliases, mergedEditions, splits }: Lineage): string {
  return JSON.stringify([aliases, mergedEditions, splits])
}

/**
 * The bridge between storage and the interface, over storage that is not open yet. What
 * storage says is the truth; the store is its view, and the intents not written yet: a
 * change is shown at once, and taken back with a message if it could not be written.
 */
export function createProgressStore(opener: Opener): ProgressStore {
  const store = createStore<ProgressState>(() => nothingKnown)
  const { getState, getInitialState, setState, subscribe } = store
  let current = new StoredRows()
  /** The lineage that `current` reads by, as text. */
  let lineageText = textOf({})
  /** Settles when `current` reads by it. */
  let reading = Promise.resolve()
  let intents: readonly Intent[] = []
  /** The actions this tab made, oldest first: what `undo` walks back. */
  const made: { work: string; id: string }[] = []

  const connection = createConnection(opener, store, {
    ready: () => reading,
    known: () => current.stored,
    onRows(rows, storage) {
      current.setStored(rows)
      intents = unfulfilled(intents, rows)
      show()
      void lookUp(storage)
    },
  })
  const { open, retry } = connection

  /** Shows what is known now, in one go with another change of the state. */
  function show(change: Partial<ProgressState> = {}): void {
    setState({ ...change, rows: shareRows(getState().rows, rowsWith(intents, current)) })
  }

  function setLineage(lineage: Lineage): void {
    const text = textOf(lineage)
    if (text === lineageText) return
    lineageText = text
    reading = readBy(lineage).catch((error: unknown) => {
      console.warn('what is stored shows under the ids it was stored with', error)
    })
  }

  /** Most catalogues that a page meets have no lineage, and need no code for it. */
  async function readBy(lineage: Lineage): Promise<void> {
    const { CurrentRows } = await import('./current-rows.ts')
    const { stored } = current
    current = new CurrentRows(lineage)
    current.setStored(stored)
    show()
    void connection.opened()?.then(lookUp)
  }

  async function lookUp(storage: Storage): Promise<void> {
    try {
      if (await current.lookUp(storage)) show()
    } catch {
      // The database was lost on the way; the one opened in its place is looked up again.
    }
  }

  async function notes(): Promise<NoteStorage> {
    const storage = await open()
    await reading
    return current.notesIn(storage)
  }

  async function act(changes: readonly Change[]): Promise<boolean> {
    if (getState().phase === 'frozen') return false
    const own = intentsOf(changes)
    intents = [...intents, ...own]
    if (connection.isAwaited()) {
      opener.early?.keep(changes.filter(({ undoes }) => !undoes))
      // Taking back what is only kept early leaves nothing to record.
      opener.early?.forget(changes.filter(({ undoes }) => undoes))
    }
    show({ saving: getState().saving + 1, failed: undefined })
    try {
      const { storage, events } = await record(changes).catch((error: unknown) => {
        // Lost under way, it is opened again by now, or just broke off: not for the learner to mend.
        if (opener.problemOf(error) !== 'lost' || getState().phase === 'frozen') throw error
        return record(changes)
      })
      if (storage.kind === 'durable') opener.early?.forget(changes)
      own.forEach((intent, i) => (intent.event = events[i]))
      intents = unfulfilled(intents, current.stored)
      made.push(...events.filter((event) => !event.undoes))
      show({ saving: getState().saving - 1, saved: storage.kind === 'durable' })
      return true
    } catch (error) {
      intents = intents.filter((intent) => !own.includes(intent))
      // Taken back in words: the next load must not record it without being asked.
      opener.early?.forget(changes)
      const problem = opener.problemOf(error)
      show({ saving: getState().saving - 1, saved: false, failed: { problem, changes } })
      return false
    }
  }

  async function record(changes: readonly Change[]) {
    const storage = await open()
    await reading
    return { storage, events: await storage.record(await current.over(storage, changes)) }
  }

  async function undo(work?: string): Promise<Change | undefined> {
    if (getState().phase === 'frozen') return undefined
    if (work !== undefined) {
      const change = await undoIn(work)
      return change && (await act([change])) ? change : undefined
    }
    for (let last = made.pop(); last; last = made.pop()) {
      const change = await undoIn(last.work, new Set([last.id]))
      if (!change) continue
      if (await act([change])) return change
      made.push(last)
      return undefined
    }
    return undefined
  }

  /** The change that takes back the latest action on a work that still stands. */
  async function undoIn(work: string, only?: Set<string>): Promise<Change | undefined> {
    const storage = await open()
    await reading
    const events = await current.eventsOf(storage, work)
    return undoOf(events, only, { ...storage.before?.(work), ...current.before(work) })
  }

  const dismissFailure = () => setState({ failed: undefined })

  return {
    getState,
    getInitialState,
    subscribe,
    setLineage,
    open,
    notes,
    act,
    undo,
    retry,
    dismissFailure,
  }
}
