import { inCurrentTerms } from './model/current-terms.ts'
import { fold, type Json, type ProgressEvent } from './model/events.ts'
import { currentWork, idsOf, type Lineage } from '../catalogue/model/lineage.ts'
import type { Rows } from './model/progress.ts'
import { resolveWorks } from './model/resolve-works.ts'
import { inheritedStatus, rowsAtSplit, worksToLookUp } from './model/splits.ts'
import type { Change } from './model/undo.ts'
import type { NoteStorage } from './storage/note-storage.ts'
import type { Storage } from './storage/storage.ts'
import { StoredRows } from './stored-rows.ts'

/**
 * What is stored, read through the lineage of the catalogue: rows and events keep
 * the ids they were written with, and everything shown, and everything written
 * from now on, has the current ones. Loaded only where the catalogue has a lineage.
 */
export class CurrentRows extends StoredRows {
  private resolved: Rows = new Map()
  private atSplit: Rows = new Map()

  constructor(private readonly lineage: Lineage) {
    super()
  }

  override get rows(): Rows {
    return this.resolved
  }

  override setStored(rows: Rows): void {
    super.setStored(rows)
    this.resolve()
  }

  override async lookUp(storage: Storage): Promise<boolean> {
    const { lineage } = this
    const works = worksToLookUp(this.rows, lineage)
    if (works.length === 0) return false
    const sources = works.flatMap((work) => idsOf(lineage, lineage.splits![work]!.work))
    const events = await storage.eventsOf(sources)
    this.atSplit = rowsAtSplit(works, events, lineage)
    this.resolve()
    return true
  }

  override inTerms<T extends { work: string; field: string }>(said: T): T {
    return inCurrentTerms(this.lineage, said)
  }

  override async eventsOf(storage: Storage, work: string): Promise<ProgressEvent[]> {
    const events = await storage.eventsOf(idsOf(this.lineage, work))
    return events.map((event) => this.inTerms(event))
  }

  override notesIn({ notes }: Storage): NoteStorage {
    const merged = (work: string) => idsOf(this.lineage, work).slice(1)
    return {
      save: (draft) => notes.save({ ...draft, merged: merged(draft.work) }),
      watch: (work, onRow, onError) => notes.watch(work, onRow, onError, merged(work)),
    }
  }

  override before(work: string): Record<string, Json> {
    const current = currentWork(this.lineage, work)
    const status = inheritedStatus(current, this.rows, this.lineage, this.atSplit)
    return status ? { status: status.value } : {}
  }

  /** Reads the log, not the rows, so that it is right even before the first rows have come. */
  override async over(storage: Storage, changes: readonly Change[]): Promise<Change[]> {
    return Promise.all(
      changes.map(async (change) => {
        const said = this.inTerms(change)
        if (idsOf(this.lineage, said.work).length === 1) return said
        const logged = fold(await this.eventsOf(storage, said.work)).get(said.work)
        // Memory that took over from a lost database has the rows, but not their events.
        const held = [logged, this.rows.get(said.work)].map((row) => row?.fields[said.field])
        return { ...said, over: Math.max(0, ...held.map((value) => value?.at ?? 0)) }
      }),
    )
  }

  private resolve(): void {
    this.resolved = resolveWorks(this.stored, this.lineage, this.atSplit)
  }
}
