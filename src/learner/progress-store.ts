import { applyEvent, emptyProgress, isLater, type ProgressEvent } from './model/events.ts'
import type { Lineage } from '../catalogue/model/lineage.ts'
import type { Rows } from './model/progress.ts'
import { undoOf, type Change } from './model/undo.ts'
import type { NoteStorage } from './storage/note-storage.ts'
import type { Storage, StorageProblem } from './storage/storage.ts'
import { StoredRows } from './stored-rows.ts'

/** How storage is doing. */
export type Phase =
  /** Not opened yet: what is shown may lack what is stored. */
  | 'loading'
  /** Open; what is shown is what is stored. */
  | 'ready'
  /** No database: this session's memory only. See `problem`. */
  | 'memory'
  /** A newer version of the app took the database over: read only until reloaded. */
  | 'frozen'

/** What the interface shows of progress. */
export interface ProgressSnapshot {
  phase: Phase
  problem?: StorageProblem
  /** Opening takes unusually long, or another tab holds up an upgrade. */
  waiting: boolean
  /** Everything known, with what is being written shown as if it were stored. */
  rows: Rows
  /** Writes under way. */
  saving: number
  /** True once something was written in this session and nothing is under way. */
  saved: boolean
  /** The last write that failed. Its changes are not shown any more. */
  failed?: { problem: StorageProblem; changes: readonly Change[] }
}

/** How the store gets at storage; replaced in tests. */
export interface Opener {
  /** Opens the database. @throws StorageError */
  open(signals: { onFrozen(): void; onLost(): void; onBlocked(): void }): Promise<Storage>
  /** Storage for this session only, starting from what is known. */
  memory(rows: Rows): Storage
  /** The code of an error of `open` or of a write. */
  problemOf(error: unknown): StorageProblem
}

interface Intent extends Change {
  /** The event that fulfils it, once it is written. */
  event?: ProgressEvent
}

const empty: ProgressSnapshot = {
  phase: 'loading',
  waiting: false,
  rows: new Map(),
  saving: 0,
  saved: false,
}

function textOf({ aliases, mergedEditions, splits }: Lineage): string {
  return JSON.stringify([aliases, mergedEditions, splits])
}

/** How long opening may take before the interface says so, in milliseconds. */
const patience = 3000

/**
 * The bridge between storage and the interface. A change is shown at once, and
 * taken back with a message if it could not be written.
 */
export class ProgressStore {
  private snapshot: ProgressSnapshot = empty
  private current = new StoredRows()
  /** The lineage that `current` reads by, as text. */
  private lineage = textOf({})
  /** Settles when `current` reads by it. */
  private reading = Promise.resolve()
  private intents: Intent[] = []
  /** The actions this tab made, oldest first: what `undo` walks back. */
  private made: { work: string; id: string }[] = []
  private storage?: Promise<Storage>
  /** Counts the openings of the database: what an earlier one reports is no news. */
  private opening = 0
  private stopWatching = () => {}
  private readonly listeners = new Set<() => void>()

  constructor(private readonly opener: Opener) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  getSnapshot = (): ProgressSnapshot => this.snapshot

  /** What pre-rendered pages show: nothing known yet. */
  getServerSnapshot = (): ProgressSnapshot => empty

  /**
   * Tells which works of the catalogue stand for which older ones; known as soon as
   * its lists are. What is stored shows in terms of these as soon as it shows at all.
   */
  setLineage(lineage: Lineage): void {
    const text = textOf(lineage)
    if (text === this.lineage) return
    this.lineage = text
    this.reading = this.readBy(lineage).catch((error: unknown) => {
      console.warn('what is stored shows under the ids it was stored with', error)
    })
  }

  /** Most catalogues that a page meets have no lineage, and need no code for it. */
  private async readBy(lineage: Lineage): Promise<void> {
    const { CurrentRows } = await import('./current-rows.ts')
    const { stored } = this.current
    this.current = new CurrentRows(lineage)
    this.current.setStored(stored)
    this.update({})
    void this.storage?.then((storage) => this.lookUp(storage))
  }

  /** Opens storage once; later calls return the same. Never rejects: without a database it is memory. */
  open(): Promise<Storage> {
    this.storage ??= this.openDatabase()
    return this.storage
  }

  /** The learner's notes, by the works they are on now. Never rejects. */
  async notes(): Promise<NoteStorage> {
    const storage = await this.open()
    await this.reading
    return this.current.notesIn(storage)
  }

  /**
   * Shows the changes at once and writes them.
   * @returns whether they are stored. If not, they are taken back and `failed` says why.
   */
  async act(changes: readonly Change[]): Promise<boolean> {
    if (this.snapshot.phase === 'frozen') return false
    const intents: Intent[] = changes.map((change) => ({ ...change }))
    this.intents = [...this.intents, ...intents]
    this.update({ saving: this.snapshot.saving + 1, failed: undefined })
    try {
      const storage = await this.open()
      await this.reading
      const events = await storage.record(await this.current.over(storage, changes))
      intents.forEach((intent, i) => (intent.event = events[i]))
      this.made.push(...events.filter((event) => !event.undoes))
      this.settle()
      this.update({ saving: this.snapshot.saving - 1, saved: storage.kind === 'durable' })
      return true
    } catch (error) {
      this.intents = this.intents.filter((intent) => !intents.includes(intent))
      const problem = this.opener.problemOf(error)
      this.update({ saving: this.snapshot.saving - 1, saved: false, failed: { problem, changes } })
      return false
    }
  }

  /**
   * Takes back the latest action: of one work, by whichever device and under
   * whatever id, or where no work is named, of this tab.
   * @returns the change made, or undefined if there was none, or if it could not be
   * stored: then `failed` says why, and no older action is taken back in its place.
   */
  async undo(work?: string): Promise<Change | undefined> {
    if (this.snapshot.phase === 'frozen') return undefined
    if (work !== undefined) {
      const change = await this.undoIn(work)
      return change && (await this.act([change])) ? change : undefined
    }
    for (let last = this.made.pop(); last; last = this.made.pop()) {
      const change = await this.undoIn(last.work, new Set([last.id]))
      if (!change) continue
      if (await this.act([change])) return change
      this.made.push(last)
      return undefined
    }
    return undefined
  }

  /** The change that takes back the latest action on a work that still stands. */
  private async undoIn(work: string, only?: Set<string>): Promise<Change | undefined> {
    const storage = await this.open()
    await this.reading
    const events = await this.current.eventsOf(storage, work)
    return undoOf(events, only, this.current.before(work))
  }

  /** Forgets the last failure, once the learner has read of it. */
  dismissFailure(): void {
    this.update({ failed: undefined })
  }

  private async openDatabase(): Promise<Storage> {
    const opening = ++this.opening
    const onLost = () => this.reopen(opening)
    const slow = setTimeout(() => this.update({ waiting: true }), patience)
    try {
      const storage = await this.opener.open({
        onFrozen: () => this.freeze(),
        onLost,
        onBlocked: () => this.update({ waiting: true }),
      })
      await this.reading
      // Lost again before it could be used: the next opening has taken over.
      if (opening !== this.opening) return await this.storage!
      this.watch(storage, onLost)
      return storage
    } catch (error) {
      if (opening !== this.opening) return await this.storage!
      return this.fallBack(this.opener.problemOf(error))
    } finally {
      clearTimeout(slow)
      this.update({ waiting: false })
    }
  }

  private fallBack(problem: StorageProblem): Storage {
    const memory = this.opener.memory(this.current.stored)
    this.update({ phase: 'memory', problem })
    this.watch(memory)
    return memory
  }

  private watch(storage: Storage, onLost = () => {}): void {
    this.stopWatching()
    this.stopWatching = storage.watch((rows) => {
      this.current.setStored(rows)
      this.settle()
      this.update(storage.kind === 'durable' ? { phase: 'ready', problem: undefined } : {})
      void this.lookUp(storage)
    }, onLost)
  }

  private async lookUp(storage: Storage): Promise<void> {
    try {
      if (await this.current.lookUp(storage)) this.update({})
    } catch {
      // The database was lost on the way; the one opened in its place is looked up again.
    }
  }

  /**
   * The browser closed the database: open it again, or go on in memory. A loss is told
   * by the connection and by the query on it; only the first word counts.
   */
  private reopen(lost: number): void {
    if (this.snapshot.phase === 'frozen' || lost !== this.opening) return
    this.storage = this.openDatabase()
  }

  private freeze(): void {
    this.stopWatching()
    this.update({ phase: 'frozen' })
  }

  /** Drops the intents that what is stored now fulfils. */
  private settle(): void {
    this.intents = this.intents.filter(({ event }) => {
      const held = event && this.current.stored.get(event.work)?.fields[event.field]
      return !event || !held || isLater(event, held)
    })
    this.update({})
  }

  private update(change: Partial<ProgressSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change, rows: this.shown() }
    for (const listener of this.listeners) listener()
  }

  private shown(): Rows {
    if (this.intents.length === 0) return this.current.rows
    const rows = new Map(this.current.rows)
    for (const intent of this.intents) {
      const { work, field, value } = this.current.inTerms(intent)
      const row = rows.get(work) ?? emptyProgress(work)
      const at = (row.fields[field]?.at ?? Date.now()) + 1
      rows.set(work, applyEvent(row, { id: '', at, device: '', work, field, value }))
    }
    return rows
  }
}
