import type { StepCard } from '../../catalogue/model/path-view.ts'
import type { Kind, Standing } from '../../content/schema.ts'
import { statusOf } from '../../learner/model/events.ts'
import { passes, type Rows, type StateFilter } from '../../learner/model/progress.ts'
import { useProgress } from '../../learner/use-progress.ts'

/** What narrows the page; part of its address. */
export interface PathFilter {
  state: StateFilter
  kind: Kind | 'all'
  age: Standing | 'all'
}

/** True where the filter leaves anything out. */
export function isNarrowed(filter: PathFilter): boolean {
  return Object.values(filter).some((chosen) => chosen !== 'all')
}

/** Those of some works that pass the filter, in their order. */
export function shownWorks(
  works: readonly string[],
  cards: Readonly<Record<string, StepCard>>,
  filter: PathFilter,
  rows: Rows,
): string[] {
  return works.filter(
    (work) =>
      passes(filter.state, statusOf(rows.get(work))) &&
      (filter.kind === 'all' || cards[work]!.kind === filter.kind) &&
      (filter.age === 'all' || (cards[work]!.standing ?? 'current') === filter.age),
  )
}

/** The same for the progress of now; a tick that moves no work in or out renders nothing. */
export function useShownWorks(
  works: readonly string[],
  cards: Readonly<Record<string, StepCard>>,
  filter: PathFilter,
): string[] {
  return useProgress(({ rows }) => shownWorks(works, cards, filter, rows))
}
