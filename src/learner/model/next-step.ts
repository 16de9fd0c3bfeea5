import { isSettled, lastTouched, statusOf } from './events.ts'
import { worksOnPath, type PathOutline } from '../../catalogue/model/outline.ts'
import type { Rows } from './progress.ts'

/** Why a step is the next one; the interface has a sentence for each. */
export type Reason = 'first-visit' | 'begun' | 'next-on-path' | 'other-path'

/** The one thing to do next. */
export interface NextStep {
  path: PathOutline
  work: string
  reason: Reason
}

/** The first work of a path that is neither done, known nor skipped; undefined at its end. */
export function nextOnPath(path: PathOutline, rows: Rows): string | undefined {
  return worksOnPath(path).find((work) => !isSettled(statusOf(rows.get(work))))
}

/** When a path was last touched: the greatest stamp among its works, 0 for never. */
function pathTouched(path: PathOutline, rows: Rows): number {
  return Math.max(0, ...worksOnPath(path).map((work) => lastTouched(rows.get(work))))
}

/**
 * The one step to do next over all paths, or undefined where everything is
 * settled. The path touched last comes first (of two that share the work, the
 * earlier in the catalogue); on it a work already begun comes before the first
 * open one; a finished path hands over to the next in the catalogue.
 */
export function nextStep(paths: PathOutline[], rows: Rows): NextStep | undefined {
  const touched = paths.map((path) => ({ path, at: pathTouched(path, rows) }))
  const started = touched.some(({ at }) => at > 0)
  const ordered = touched.sort((a, b) => b.at - a.at)
  for (const [rank, { path }] of ordered.entries()) {
    const begun = worksOnPath(path)
      .filter((work) => statusOf(rows.get(work)) === 'doing')
      .sort((a, b) => lastTouched(rows.get(b)) - lastTouched(rows.get(a)))[0]
    const work = begun ?? nextOnPath(path, rows)
    if (!work) continue
    if (!started) return { path, work, reason: 'first-visit' }
    return { path, work, reason: begun ? 'begun' : rank === 0 ? 'next-on-path' : 'other-path' }
  }
  return undefined
}

/** The works just before and after one on a path; undefined at the ends or off the path. */
export function neighbours(path: PathOutline, work: string): { before?: string; after?: string } {
  const works = worksOnPath(path)
  const at = works.indexOf(work)
  return at < 0 ? {} : { before: works[at - 1], after: works[at + 1] }
}
