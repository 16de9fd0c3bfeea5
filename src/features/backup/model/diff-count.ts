import { sameJson } from '../../../learner/model/canonical-json.ts'
import type { Json } from '../../../learner/model/events.ts'

/** How the things of one kind compare between this device and a file. */
export interface DiffCount {
  /** Only in the file. */
  new: number
  /** In both, and not the same. */
  differ: number
  /** Of those that differ: how many merging would change here, the file's being later. */
  changed: number
  /** Only here: what replacing would take away. */
  missing: number
}

/** A count of nothing yet. */
export function noDifference(): DiffCount {
  return { new: 0, differ: 0, changed: 0, missing: 0 }
}

/** One thing, on each side; undefined where nothing was said of it. */
export interface Sides {
  /** The value here. */
  a: unknown
  /** The value in the file. */
  b: unknown
  /** The value after merging. */
  c: unknown
  /** The value that says no more than nothing does. */
  initial?: Json | undefined
}

/**
 * Counts one thing. Where neither side says anything of it, or both say the same,
 * it does not count.
 */
export function addTo(count: DiffCount, { a, b, c, initial }: Sides): void {
  const unsaid = (value: unknown) => value === undefined || sameJson(value, initial)
  if (sameJson(a, b) || (unsaid(a) && unsaid(b))) return
  if (a === undefined) count.new += 1
  else if (b === undefined) count.missing += 1
  else {
    count.differ += 1
    if (!sameJson(a, c)) count.changed += 1
  }
}

/** The rows of one table, on each side. */
export interface TableSides<T> {
  mine: T[]
  file: T[]
  merged: T[]
}

/** What is compared of a row. */
export interface Comparison<T> {
  key(row: T): string
  value(row: T): unknown
  /** The value of a row that says nothing. */
  initial?: Json
}

/** Compares two tables row by row. */
export function countDifferences<T>(
  { mine, file, merged }: TableSides<T>,
  { key, value, initial }: Comparison<T>,
): DiffCount {
  const index = (rows: T[]) => new Map(rows.map((row) => [key(row), value(row)]))
  const [here, there, after] = [index(mine), index(file), index(merged)]
  const result = noDifference()
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    addTo(result, { a: here.get(id), b: there.get(id), c: after.get(id), initial })
  }
  return result
}
