import type { StepCard } from '../../catalogue/model/path-view.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { shownWorks, type PathFilter } from './model/filter.ts'

/**
 * Those of some works that pass the filter now, in their order. A tick that moves no work
 * in or out renders nothing.
 */
export function useShownWorks(
  works: readonly string[],
  cards: Readonly<Record<string, StepCard>>,
  filter: PathFilter,
): string[] {
  return useProgress(({ rows }) => shownWorks(works, cards, filter, rows))
}
