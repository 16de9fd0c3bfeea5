import type { PathRow } from './backup.ts'
import { smaller } from './merge-unknown.ts'

/**
 * The paths of two devices, in the order of their ids. Of two rows of one path the
 * later wins, by stamp; at one stamp the one whose canonical JSON is smaller. A row
 * without a stamp is older than any with one.
 */
export function mergePaths(a: Iterable<PathRow>, b: Iterable<PathRow>): PathRow[] {
  const paths = new Map<string, PathRow>()
  for (const row of [...a, ...b]) {
    const held = paths.get(row.id)
    paths.set(row.id, held ? laterRow(held, row) : row)
  }
  return [...paths.values()].sort((x, y) => (x.id < y.id ? -1 : 1))
}

function laterRow(a: PathRow, b: PathRow): PathRow {
  const [stampA, stampB] = [a.at ?? -1, b.at ?? -1]
  if (stampA === stampB) return smaller(a, b)
  return stampA > stampB ? a : b
}
