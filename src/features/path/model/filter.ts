import type { StepCard } from '../../../catalogue/model/path-view.ts'
import type { Kind, Standing } from '../../../content/schema.ts'
import { statusOf } from '../../../learner/model/events.ts'
import { passes, type Rows, type StateFilter } from '../../../learner/model/progress.ts'

/** What narrows a path's page; part of its address. */
export interface PathFilter {
  state: StateFilter
  kind: Kind | 'all'
  age: Standing | 'all'
}

/** Every kind of work, in the order the filter offers them. */
export const kinds: readonly Kind[] = [
  'article',
  'video',
  'course',
  'paper',
  'book',
  'tool',
  'guide',
  'leaderboard',
  'report',
  'post',
]

/** Every age of a work, in the order the filter offers them. */
export const ages: readonly Standing[] = ['current', 'historic', 'superseded']

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
