import type { PathRow } from './backup.ts'
import type { Forgotten } from './epochs.ts'
import { smaller } from './merge-unknown.ts'

/**
 * The paths of two devices, in the order of their ids. Of two rows of one path the
 * later wins, by stamp; at one stamp the one whose canonical JSON is smaller. A row
 * without a stamp is older than any with one. A row goes that an epoch has let go of.
 * @param gone by id of a path, the stamp up to which its rows are gone.
 */
export function mergePaths(
  a: Iterable<PathRow>,
  b: Iterable<PathRow>,
  gone: Forgotten['paths'] = new Map(),
): PathRow[] {
  const paths = new Map<string, PathRow>()
  for (const row of [...a, ...b]) {
    const held = paths.get(row.id)
    paths.set(row.id, held ? laterRow(held, row) : row)
  }
  return [...paths.values()]
    .filter((row) => !isGone(row, gone))
    .sort((x, y) => (x.id < y.id ? -1 : 1))
}

/** The one of two rows of a path that is the path. */
export function laterRow(a: PathRow, b: PathRow): PathRow {
  const [stampA, stampB] = [a.at ?? -1, b.at ?? -1]
  if (stampA === stampB) return smaller(a, b)
  return stampA > stampB ? a : b
}

/** True for a row that an epoch has let go of. */
export function isGone(row: PathRow, gone: Forgotten['paths']): boolean {
  return (row.at ?? 0) <= (gone.get(row.id) ?? -1)
}
