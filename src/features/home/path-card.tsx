import { Link } from '@tanstack/react-router'
import { memo, useMemo } from 'react'
import { isSettled, statusOf } from '../../learner/model/events.ts'
import {
  pathsOf,
  worksOnPath,
  type CatalogueOutlines,
  type PathOutline,
} from '../../catalogue/model/outline.ts'
import { completion } from '../../learner/model/progress.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useProgress, useTally } from '../../learner/use-progress.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'

interface Props {
  path: PathOutline
  index: CatalogueOutlines
}

/** A path as the home page lists it: its promise, its progress, and that of each stage. */
export const PathCard = memo(function PathCard({ path, index }: Props) {
  const { t, lang } = useTranslation('home')
  return (
    <li className="card">
      <h3>
        <Link to="/$lang/paths/$path" params={{ lang, path: path.id }}>
          {path.title}
        </Link>
      </h3>
      <p>{path.promise}</p>
      <PathCount path={path} />
      <ol className="stage-marks" aria-label={t('stages', { path: path.title })}>
        {path.stages.map((stage) => (
          <StageMark key={stage.id} path={path} stage={stage} />
        ))}
      </ol>
      <SharedWith path={path} index={index} />
    </li>
  )
})

function PathCount({ path }: { path: PathOutline }) {
  const { t } = useTranslation('catalogue')
  const all = useTally(worksOnPath(path))
  const text = t('progress', { done: all.done, total: all.total })
  return (
    <div className="card-progress">
      <ProgressBar
        label={t('progressOf', { name: path.title })}
        text={text}
        value={completion(all)}
      />
      <span className="count">{text}</span>
    </div>
  )
}

function StageMark({ path, stage }: { path: PathOutline; stage: PathOutline['stages'][number] }) {
  const { t, lang } = useTranslation('catalogue')
  const part = useTally(stage.works)
  return (
    <li data-finished={part.open === 0 || undefined}>
      <Link to="/$lang/paths/$path" params={{ lang, path: path.id }} hash={stage.id}>
        {stage.title}
      </Link>
      <span className="count">{t('progress', { done: part.done, total: part.total })}</span>
    </li>
  )
}

/** How many works of the path stand on other paths too, and how many of those are met already. */
function SharedWith({ path, index }: Props) {
  const { t } = useTranslation('home')
  const shared = useMemo(
    () => worksOnPath(path).filter((work) => pathsOf(index, work).length > 1),
    [path, index],
  )
  const met = useProgress(({ rows }) =>
    shared.filter((work) => isSettled(statusOf(rows.get(work)))),
  )
  if (shared.length === 0) return null
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
