import type { BackupContents } from './backup.ts'
import { sameJson } from './canonical-json.ts'

/** True if two sets of rows are the same, in whatever order. */
export function sameContents(a: BackupContents, b: BackupContents): boolean {
  return (
    sameRows(a.events, b.events, 'id') &&
    sameRows(a.notes, b.notes, 'work') &&
    sameRows(a.paths, b.paths, 'id')
  )
}

function sameRows<K extends string, T extends Record<K, string>>(
  a: readonly T[],
  b: readonly T[],
  key: K,
): boolean {
  if (a.length !== b.length) return false
  const others = new Map(b.map((row) => [row[key] as string, row]))
  return a.every((row) => sameJson(row, others.get(row[key])))
}
