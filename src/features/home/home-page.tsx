import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { nextStep } from '../../learner/model/next-step.ts'
import { listedWorks, type CatalogueOutlines } from '../../catalogue/model/outline.ts'
import { keptWorks } from '../../learner/model/progress.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useProgress, useTally } from '../../learner/use-progress.ts'
import { useTitles } from '../../catalogue/use-titles.ts'
import { NextCard } from './next-card.tsx'
import { PathCard } from './path-card.tsx'
import { UnderWay } from './under-way.tsx'

interface Props {
  index: CatalogueOutlines
  /** Quiet lines of other features: a reminder of a backup, news of the lists. */
  children?: ReactNode
}

/** The first page: what to do next, what is under way, and every path with its progress. */
export function HomePage({ index, children }: Props) {
  const { t, lang } = useTranslation('home')
  const next = useProgress(({ rows }) => nextStep(index.paths, rows))
  const begun = useProgress(({ rows }) => rows.size > 0)
  const titles = useTitles(lang, begun)
  return (
    <>
      <NextCard index={index} next={next} titles={titles} />
      {children}
      {titles && <UnderWay index={index} titles={titles} besides={next?.work} />}
      <section aria-labelledby="paths">
        <h2 id="paths">{t('paths')}</h2>
        <ul className="cards">
          {index.paths.map((path) => (
            <PathCard key={path.id} path={path} index={index} />
          ))}
        </ul>
        <Library index={index} />
      </section>
    </>
  )
}

/** How far all lists together are, and the way to works that no list has. */
function Library({ index }: { index: CatalogueOutlines }) {
  const { t, lang } = useTranslation('home')
  const all = useTally(listedWorks(index))
  const kept = useProgress(({ rows }) => keptWorks(index, rows).length)
  return (
    <>
      {all.done > 0 && <p className="meta">{t('library', { done: all.done, total: all.total })}</p>}
      {kept > 0 && (
        <p>
          <Link to="/$lang/changes" params={{ lang }} className="quiet">
            {t('unlisted', { count: kept })}
          </Link>
        </p>
      )}
    </>
  )
}
