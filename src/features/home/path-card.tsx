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
import { titlesOf } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/use-messages.ts'
import { useProgress, useTally } from '../../learner/use-progress.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'

interface Props {
  path: PathOutline
  index: CatalogueOutlines
}

/** A path as the home page lists it: its promise, its progress, and that of each stage. */
export const PathCard = memo(function PathCard({ path, index }: Props) {
  const { t, lang } = useMessages()
  return (
    <li className="card">
      <h3>
        <Link to="/$lang/paths/$path" params={{ lang, path: path.id }}>
          {path.title}
        </Link>
      </h3>
      <p>{path.promise}</p>
      <PathCount path={path} />
      <ol className="stage-marks" aria-label={t('home.stages', { path: path.title })}>
        {path.stages.map((stage) => (
          <StageMark key={stage.id} path={path} stage={stage} />
        ))}
      </ol>
      <SharedWith path={path} index={index} />
    </li>
  )
})

function PathCount({ path }: { path: PathOutline }) {
  const { t } = useMessages()
  const all = useTally(worksOnPath(path))
  const text = t('catalogue.progress', { done: all.done, total: all.total })
  return (
    <div className="card-progress">
      <ProgressBar
        label={t('path.progressOf', { name: path.title })}
        text={text}
        value={completion(all)}
      />
      <span className="count">{text}</span>
    </div>
  )
}

function StageMark({ path, stage }: { path: PathOutline; stage: PathOutline['stages'][number] }) {
  const { t, lang } = useMessages()
  const part = useTally(stage.works)
  return (
    <li data-finished={part.open === 0 || undefined}>
      <Link to="/$lang/paths/$path" params={{ lang, path: path.id }} hash={stage.id}>
        {stage.title}
      </Link>
      <span className="count">
        {t('catalogue.progress', { done: part.done, total: part.total })}
      </span>
    </li>
  )
}

/** How many works of the path stand on other paths too, and how many of those are met already. */
function SharedWith({ path, index }: Props) {
  const { t, lang } = useMessages()
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
    paths: titlesOf(
      lang,
      others.map((other) => other.title),
    ),
  }
  return (
    <p className="meta">
      {met.length > 0 ? t('home.alreadyMet', values) : t('home.shared', values)}
    </p>
  )
}
