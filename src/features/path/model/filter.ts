import type { Kind, Standing } from '../../../content/schema.ts'
import type { StateFilter } from '../../../learner/model/progress.ts'

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
