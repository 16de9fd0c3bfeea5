import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { lastTouched, statusOf } from '../../learner/model/events.ts'
import { nextStep } from '../../learner/model/next-step.ts'
import { listedWorks, type CatalogueOutlines } from '../../catalogue/model/outline.ts'
import { keptWorks, tally } from '../../learner/model/progress.ts'
import { useWorkFacts } from '../../i18n/use-work-facts.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { useTitles } from '../../catalogue/use-titles.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { NextCard } from './next-card.tsx'
import { PathCard } from './path-card.tsx'

interface Props {
  index: CatalogueOutlines
  /** Quiet lines of other features: a reminder of a backup, news of the lists. */
  children?: ReactNode
}

/** The first page: what to do next, what is under way, and every path with its progress. */
export function HomePage({ index, children }: Props) {
  const { t, lang } = useTranslation('home')
  const { titleFacts } = useWorkFacts()
  const { rows } = useProgress()
  const next = nextStep(index.paths, rows)
  const titles = useTitles(lang, rows.size > 0)
  const doing = listedWorks(index)
    .filter((work) => statusOf(rows.get(work)) === 'doing' && work !== next?.work)
    .sort((a, b) => lastTouched(rows.get(b)) - lastTouched(rows.get(a)))
  const all = tally(listedWorks(index), rows)
  const kept = keptWorks(index, rows).length
  return (
    <>
      <NextCard index={index} next={next} titles={titles} />
      {children}
      {titles && doing.length > 0 && (
        <section aria-labelledby="under-way">
          <h2 id="under-way">{t('inProgress')}</h2>
          <ul className="plain-list">
            {doing.map((work) => (
              <li key={work}>
                <Link to="/$lang/works/$work" params={{ lang, work }}>
                  {titles[work]?.title ?? work}
                </Link>
                {titles[work] && <MetaLine facts={titleFacts(titles[work])} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="paths">
        <h2 id="paths">{t('paths')}</h2>
        <ul className="cards">
          {index.paths.map((path) => (
            <PathCard key={path.id} path={path} index={index} rows={rows} />
          ))}
        </ul>
        {all.done > 0 && (
          <p className="meta">{t('library', { done: all.done, total: all.total })}</p>
        )}
        {kept > 0 && (
          <p>
            <Link to="/$lang/changes" params={{ lang }} className="quiet">
              {t('unlisted', { count: kept })}
            </Link>
          </p>
        )}
      </section>
    </>
  )
}
