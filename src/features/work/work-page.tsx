import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { neighbours } from '../../learner/model/next-step.ts'
import { pathsOf, type CatalogueIndex } from '../../catalogue/model/outline.ts'
import type { WorkView } from '../../catalogue/model/work-view.ts'
import { useWorkFacts } from '../../i18n/use-work-facts.ts'
import { tagOf } from '../../i18n/langs.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useStatus } from '../../learner/use-progress.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { AgeNote } from './age-note.tsx'
import { Editions } from './editions.tsx'
import { Moments } from './moments.tsx'
import { Places } from './places.tsx'
import { Summary } from './summary.tsx'
import { WorkControls, WorkTick } from './work-controls.tsx'
import { WorkLinks } from './work-links.tsx'

interface Props {
  index: CatalogueIndex
  work: WorkView
  /** The path one came from, by id; undefined where it is not known. */
  from?: string
  /** What other features add to the page: the learner's note. */
  children?: ReactNode
}

/** Everything about one work, and what the learner says of it. */
export function WorkPage({ index, work, from, children }: Props) {
  const { t, lang } = useTranslation('work')
  const { workFacts } = useWorkFacts()
  const listing = pathsOf(index, work.id)
  const path = listing.find(({ id }) => id === from) ?? listing[0]
  const { before, after } = path ? neighbours(path, work.id) : {}
  return (
    <Article work={work.id}>
      <header className="page-head">
        {path && (
          <p className="eyebrow">
            <Link to="/$lang/paths/$path" params={{ lang, path: path.id }} hash={`step-${work.id}`}>
              {path.title}
            </Link>
          </p>
        )}
        <div className="work-title">
          <WorkTick work={work.id} />
          <h1 id="work-title">{work.title}</h1>
        </div>
        <p className="other-title" lang={tagOf[lang === 'en' ? 'zh' : 'en']}>
          {work.otherTitle}
        </p>
        <MetaLine facts={workFacts(work)} />
        <AgeNote work={work} index={index} />
        {work.retired && <p className="notice">{t('retired')}</p>}
      </header>
      <WorkControls work={work.id} />
      <Summary work={work} />
      {work.reasons.length > 0 && (
        <section aria-labelledby="why">
          <h2 id="why">{t('why')}</h2>
          {work.reasons.map(({ path, note }) => (
            <p key={path}>
              {note}{' '}
              {work.reasons.length > 1 && (
                <span className="meta">{listing.find(({ id }) => id === path)?.title}</span>
              )}
            </p>
          ))}
        </section>
      )}
      <Editions work={work} />
      {children}
      <Moments work={work} />
      <WorkLinks heading={t('after')} ids={work.after} index={index} />
      <WorkLinks heading={t('explains')} ids={work.explains} index={index} />
      <WorkLinks heading={t('explainedBy')} ids={work.explainedBy} index={index} />
      <Places work={work.id} paths={listing} />
      {path && (before ?? after) && (
        <nav className="neighbours no-print" aria-label={t('neighbours', { path: path.title })}>
          {before && (
            <Link
              to="/$lang/works/$work"
              params={{ lang, work: before }}
              search={{ path: path.id }}
              rel="prev"
            >
              <span className="eyebrow">{t('previous')}</span> {index.works[before]!.title}
            </Link>
          )}
          {after && (
            <Link
              to="/$lang/works/$work"
              params={{ lang, work: after }}
              search={{ path: path.id }}
              rel="next"
              data-next=""
            >
              <span className="eyebrow">{t('next')}</span> {index.works[after]!.title}
            </Link>
          )}
        </nav>
      )}
    </Article>
  )
}

/** The frame of the page. It follows the status alone; what stands in it stays as it is. */
function Article({ work, children }: { work: string; children: ReactNode }) {
  return (
    <article className="work" data-step={work} data-status={useStatus(work)}>
      {children}
    </article>
  )
}
