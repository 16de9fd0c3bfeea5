import { Link } from '@tanstack/react-router'
import { isSettled, statusOf } from '../../learner/model/events.ts'
import { nextOnPath } from '../../learner/model/next-step.ts'
import { worksOnPath, type CatalogueOutlines } from '../../catalogue/model/outline.ts'
import type { PathView } from '../../catalogue/model/path-view.ts'
import { completion, passes, tally } from '../../learner/model/progress.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { setPreferences, usePreference } from '../../learner/preferences.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import type { PathFilter } from './model/filter.ts'
import { Filters } from './filters.tsx'
import { StageSection } from './stage-section.tsx'

interface Props {
  index: CatalogueOutlines
  path: PathView
  filter: PathFilter
  onFilter(filter: PathFilter): void
}

/** A path from its first step to its last. */
export function PathPage({ index, path, filter, onFilter }: Props) {
  const { t, lang } = useTranslation(['path', 'catalogue'])
  const { rows } = useProgress()
  const folded = usePreference('folded')
  const outline = index.paths.find(({ id }) => id === path.id)!
  const all = tally(worksOnPath(outline), rows)
  const next = nextOnPath(outline, rows)
  const shows = (work: string) =>
    passes(filter.state, statusOf(rows.get(work))) &&
    (filter.kind === 'all' || path.cards[work]!.kind === filter.kind) &&
    (filter.age === 'all' || (path.cards[work]!.standing ?? 'current') === filter.age)
  const shown = worksOnPath(outline).filter(shows).length
  const narrowed = Object.values(filter).some((chosen) => chosen !== 'all')
  const keyOf = (stage: string) => `${path.id}/${stage}`
  const finished = outline.stages.filter(({ works }) =>
    works.every((work) => isSettled(statusOf(rows.get(work)))),
  )
  const foldable = finished.filter((stage) => !folded.includes(keyOf(stage.id)))
  const foldedHere = path.stages.filter((stage) => folded.includes(keyOf(stage.id)))

  const fold = (stage: string, fold: boolean) => {
    const rest = folded.filter((key) => key !== keyOf(stage))
    setPreferences({ folded: fold ? [...rest, keyOf(stage)] : rest })
  }
  const foldFinished = () =>
    setPreferences({ folded: [...folded, ...foldable.map(({ id }) => keyOf(id))] })
  const unfold = () =>
    setPreferences({ folded: folded.filter((key) => !key.startsWith(`${path.id}/`)) })

  const progressText = t('catalogue:progress', { done: all.done, total: all.total })
  return (
    <>
      <header className="page-head">
        <h1>{outline.title}</h1>
        <p className="lead">{outline.promise}</p>
        <p>{path.intro}</p>
        <MetaLine
          facts={[
            t('source', { source: outline.source.label }),
            outline.source.date && t('published', { date: outline.source.date }),
          ]}
        />
        <div className="card-progress">
          <ProgressBar
            label={t('catalogue:progressOf', { name: outline.title })}
            text={progressText}
            value={completion(all)}
          />
          <span className="count">
            {progressText}
            {all.skipped > 0 && ` · ${t('catalogue:skippedToo', { count: all.skipped })}`}
          </span>
        </div>
        <p className="actions">
          {next ? (
            <Link
              to="/$lang/works/$work"
              params={{ lang, work: next }}
              search={{ path: path.id }}
              className="button primary"
              data-next=""
            >
              {t(all.done + all.skipped > 0 ? 'continue' : 'begin', {
                title: path.cards[next]!.title,
              })}
            </Link>
          ) : (
            t('complete')
          )}
          <Link
            to="/$lang/cite"
            params={{ lang }}
            search={{ of: `path:${path.id}` }}
            className="quiet no-print"
          >
            {t('citePath')}
          </Link>
        </p>
      </header>
      <nav className="stage-nav no-print" aria-label={t('stages')}>
        <ol>
          {outline.stages.map((stage) => {
            const part = tally(stage.works, rows)
            return (
              <li key={stage.id} data-finished={part.open === 0 || undefined}>
                <a href={`#${stage.id}`}>{stage.title}</a>
                <span className="count">
                  {t('catalogue:progress', { done: part.done, total: part.total })}
                </span>
              </li>
            )
          })}
        </ol>
      </nav>
      <Filters filter={filter} shown={shown} narrowed={narrowed} onFilter={onFilter}>
        {foldable.length > 0 && (
          <button type="button" className="quiet" onClick={foldFinished}>
            {t('foldFinished')}
          </button>
        )}
        {foldedHere.length > 0 && (
          <button type="button" className="quiet" onClick={unfold}>
            {t('unfold')}
          </button>
        )}
      </Filters>
      <div className="trail">
        {path.stages.map((stage, i) => (
          <StageSection
            key={stage.id}
            number={i + 1}
            stage={stage}
            path={path}
            rows={rows}
            next={next}
            shows={shows}
            narrowed={narrowed}
            folded={folded.includes(keyOf(stage.id))}
            onFold={(value) => fold(stage.id, value)}
          />
        ))}
      </div>
    </>
  )
}
