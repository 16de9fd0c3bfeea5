import { diff3Merge, LCS } from 'node-diff3'

/**
 * Two texts of one note as one, line by line: lines they share stand once, lines
 * of only one of them are kept, and where both say something else in one place
 * mine comes first. The text they both come from is not known, so the lines they
 * share stand for it (longest common subsequence; diff3 by Khanna et al., 2007).
 */
export function mergeLines(mine: string, other: string): string {
  const [a, b] = [mine.split('\n'), other.split('\n')]
  const shared: string[] = []
  for (let part = LCS(a, b); part.chain; part = part.chain) shared.unshift(a[part.buffer1index]!)
  const regions = diff3Merge(a, shared, b, { excludeFalseConflicts: true })
  return regions
    .flatMap((region) => region.ok ?? [...region.conflict!.a, ...region.conflict!.b])
    .join('\n')
}
