import { fold, type Json, type ProgressEvent } from '../domain/events.ts'
import { currentWork, idsOf, inCurrentTerms, type Lineage } from '../domain/lineage.ts'
import type { Rows } from '../domain/progress.ts'
import { resolveWorks } from '../domain/resolve-works.ts'
import { inheritedStatus, rowsAtSplit, worksToLookUp } from '../domain/splits.ts'
import type { Change } from '../domain/undo.ts'
import type { Storage } from '../storage/storage.ts'

/**
 * What is stored, read through the lineage of the catalogue: rows and events keep
 * the ids they were written with, and everything shown, and everything written
 * from now on, has the current ones. Before the catalogue is known, and where no
 * work was ever merged or split, both are the same.
 */
export class CurrentRows {
  /** The rows as they are stored. */
  stored: Rows = new Map()
  /** The rows in terms of the current catalogue. */
  rows: Rows = new Map()
  private lineage: Lineage = {}
  private atSplit: Rows = new Map()

  /** Takes the rows that are stored. */
  setStored(rows: Rows): void {
    this.stored = rows
    this.resolve()
  }

  /** Takes the lineage of the catalogue. @returns whether it is another one. */
  setLineage({ aliases, mergedEditions, splits }: Lineage): boolean {
    const known = this.lineage
    if (
      known.aliases === aliases &&
      known.mergedEditions === mergedEditions &&
      known.splits === splits
    ) {
      return false
    }
    this.lineage = { aliases, mergedEditions, splits }
    this.resolve()
    return true
  }

  /** Reads from the log what rows alone cannot tell. @returns whether there was any need. */
  async lookUp(storage: Storage): Promise<boolean> {
    const { lineage } = this
    const works = worksToLookUp(this.rows, lineage)
    if (works.length === 0) return false
    const sources = works.flatMap((work) => idsOf(lineage, lineage.splits![work]!.work))
    const events = await storage.eventsOf(sources)
    this.atSplit = rowsAtSplit(works, events, lineage)
    this.resolve()
    return true
  }

  /** Something said of a work, in current terms. */
  inTerms<T extends { work: string; field: string }>(said: T): T {
    return inCurrentTerms(this.lineage, said)
  }

  /** All events of the work an id stands for, in current terms. */
  async eventsOf(storage: Storage, work: string): Promise<ProgressEvent[]> {
    const events = await storage.eventsOf(idsOf(this.lineage, work))
    return events.map((event) => this.inTerms(event))
  }

  /** What fields of a work held before any event of its own. */
  before(work: string): Record<string, Json> {
    const current = currentWork(this.lineage, work)
    const status = inheritedStatus(current, this.rows, this.lineage, this.atSplit)
    return status ? { status: status.value } : {}
  }

  /**
   * The changes in current terms, each with the stamp of the value it replaces where
   * that may be stored under a merged id. Reads the log, not the rows, so that it is
   * right even before the first rows have come.
   */
  async over(storage: Storage, changes: readonly Change[]): Promise<Change[]> {
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
    this.rows = resolveWorks(this.stored, this.lineage, this.atSplit)
  }
}
