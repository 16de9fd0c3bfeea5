import { Link } from '@tanstack/react-router'
import type { PathOutline } from '../../catalogue/model/outline.ts'
import type { StepCard } from '../../catalogue/model/path-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { completion } from '../../learner/model/progress.ts'
import { useNextOnPath, useProgress, useTally } from '../../learner/use-progress.ts'
import { isSettled, statusOf } from '../../learner/model/events.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'

interface Props {
  outline: PathOutline
  /** Every work of the path, in order. */
  works: readonly string[]
}

/** How far the whole path is. */
export function PathCount({ outline, works }: Props) {
  const { t } = useTranslation('catalogue')
  const all = useTally(works)
  const text = t('progress', { done: all.done, total: all.total })
  return (
    <div className="card-progress">
      <ProgressBar
        label={t('progressOf', { name: outline.title })}
        text={text}
        value={completion(all)}
      />
      <span className="count">
        {text}
        {all.skipped > 0 && ` · ${t('skippedToo', { count: all.skipped })}`}
      </span>
    </div>
  )
}

interface NextProps extends Props {
  cards: Readonly<Record<string, StepCard>>
}

/** The way to the next open step; a word of praise at the end of the path. */
export function NextLink({ outline, works, cards }: NextProps) {
  const { t, lang } = useTranslation('path')
  const next = useNextOnPath(outline)
  const begun = useProgress(({ rows }) => works.some((work) => isSettled(statusOf(rows.get(work)))))
  if (next === undefined) return t('complete')
  return (
    <Link
      to="/$lang/works/$work"
      params={{ lang, work: next }}
      search={{ path: outline.id }}
      className="button primary"
      data-next=""
    >
      {t(begun ? 'continue' : 'begin', { title: cards[next]!.title })}
    </Link>
  )
}
