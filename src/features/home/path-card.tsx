import { Link } from '@tanstack/react-router'
import { isSettled, statusOf } from '../../learner/model/events.ts'
import {
  pathsOf,
  worksOnPath,
  type CatalogueOutlines,
  type PathOutline,
} from '../../catalogue/model/outline.ts'
import { completion, tally, type Rows } from '../../learner/model/progress.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'

interface Props {
  path: PathOutline
  index: CatalogueOutlines
  rows: Rows
}

/** A path as the home page lists it: its promise, its progress, and that of each stage. */
export function PathCard({ path, index, rows }: Props) {
  const { t, lang } = useTranslation(['home', 'catalogue'])
  const all = tally(worksOnPath(path), rows)
  const text = t('catalogue:progress', { done: all.done, total: all.total })
  return (
    <li className="card">
      <h3>
        <Link to="/$lang/paths/$path" params={{ lang, path: path.id }}>
          {path.title}
        </Link>
      </h3>
      <p>{path.promise}</p>
      <div className="card-progress">
        <ProgressBar
          label={t('catalogue:progressOf', { name: path.title })}
          text={text}
          value={completion(all)}
        />
        <span className="count">{text}</span>
      </div>
      <ol className="stage-marks" aria-label={t('stages', { path: path.title })}>
        {path.stages.map((stage) => {
          const part = tally(stage.works, rows)
          return (
            <li key={stage.id} data-finished={part.open === 0 || undefined}>
              <Link to="/$lang/paths/$path" params={{ lang, path: path.id }} hash={stage.id}>
                {stage.title}
              </Link>
              <span className="count">
                {t('catalogue:progress', { done: part.done, total: part.total })}
              </span>
            </li>
          )
        })}
      </ol>
      <SharedWith path={path} index={index} rows={rows} />
    </li>
  )
}

/** How many works of the path stand on other paths too, and how many of those are met already. */
function SharedWith({ path, index, rows }: Props) {
  const { t } = useTranslation('home')
  const shared = worksOnPath(path).filter((work) => pathsOf(index, work).length > 1)
  if (shared.length === 0) return null
  const met = shared.filter((work) => isSettled(statusOf(rows.get(work))))
  const counted = met.length > 0 ? met : shared
  const others = index.paths.filter(
    (other) => other !== path && counted.some((work) => pathsOf(index, work).includes(other)),
  )
  const values = {
    count: counted.length,
    paths: others.map(({ title }) => t('titleInText', { title })),
  }
  return <p className="meta">{met.length > 0 ? t('alreadyMet', values) : t('shared', values)}</p>
}
