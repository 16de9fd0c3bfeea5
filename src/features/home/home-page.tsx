import { Link } from '@tanstack/react-router'
import { lastTouched, statusOf } from '../../domain/events.ts'
import { nextStep } from '../../domain/next-step.ts'
import type { CatalogueIndex } from '../../domain/outline.ts'
import { tally } from '../../domain/progress.ts'
import { titleFacts } from '../../i18n/work-facts.ts'
import { useMessages } from '../../i18n/use-messages.ts'
import { useProgress } from '../../state/use-progress.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { NextCard } from './next-card.tsx'
import { PathCard } from './path-card.tsx'

/** The first page: what to do next, what is under way, and every path with its progress. */
export function HomePage({ index }: { index: CatalogueIndex }) {
  const { t, lang } = useMessages()
  const { rows } = useProgress()
  const next = nextStep(index.paths, rows)
  const doing = Object.keys(index.works)
    .filter((work) => statusOf(rows.get(work)) === 'doing' && work !== next?.work)
    .sort((a, b) => lastTouched(rows.get(b)) - lastTouched(rows.get(a)))
  const all = tally(Object.keys(index.works), rows)
  return (
    <>
      <NextCard index={index} next={next} />
      {doing.length > 0 && (
        <section aria-labelledby="under-way">
          <h2 id="under-way">{t('home.inProgress')}</h2>
          <ul className="plain-list">
            {doing.map((work) => (
              <li key={work}>
                <Link to="/$lang/works/$work" params={{ lang, work }}>
                  {index.works[work]!.title}
                </Link>
                <MetaLine facts={titleFacts(index.works[work]!, t)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="paths">
        <h2 id="paths">{t('home.paths')}</h2>
        <ul className="cards">
          {index.paths.map((path) => (
            <PathCard key={path.id} path={path} index={index} rows={rows} />
          ))}
        </ul>
        {all.done > 0 && (
          <p className="meta">{t('home.library', { done: all.done, total: all.total })}</p>
        )}
      </section>
    </>
  )
}
