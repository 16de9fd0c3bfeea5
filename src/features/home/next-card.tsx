import { Link } from '@tanstack/react-router'
import type { NextStep } from '../../learner/model/next-step.ts'
import type { CatalogueOutlines, WorkTitle } from '../../catalogue/model/outline.ts'
import { useWorkFacts } from '../../i18n/use-work-facts.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { setStatus } from '../../learner/actions.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { useStepTexts } from './use-step-texts.ts'

interface Props {
  index: CatalogueOutlines
  next?: NextStep
  /** The titles of all works; undefined until they are loaded. */
  titles?: Record<string, WorkTitle>
}

/** The one thing to do next, with why; on a first visit, what this is and where to start. */
export function NextCard({ index, next, titles }: Props) {
  const { t, lang } = useTranslation('home')
  const { titleFacts } = useWorkFacts()
  const texts = useStepTexts(index, next)
  if (!next) {
    return (
      <section className="hero">
        <h1>{t('allDone')}</h1>
        <p className="lead">{t('allDoneMore')}</p>
      </section>
    )
  }
  const work = titles?.[next.work] ?? index.firstTitles?.[next.work]
  // The title is on its way; the space it will take is kept.
  if (!work) return <section className="hero next" aria-busy="true" />
  const stage = next.path.stages.find(({ works }) => works.includes(next.work))?.title ?? ''
  const to = { to: '/$lang/works/$work', params: { lang, work: next.work } } as const
  const search = { path: next.path.id }
  if (next.reason === 'first-visit') {
    return (
      <section className="hero first-visit">
        <h1>{t('welcome')}</h1>
        <p className="lead">{t('what')}</p>
        <p>
          <Link {...to} search={search} className="button primary" data-next="">
            {t('start', { title: work.title })}
          </Link>
        </p>
        <MetaLine facts={[t('startPath', { path: next.path.title }), ...titleFacts(work)]} />
      </section>
    )
  }
  return (
    <section className="hero next">
      <p className="eyebrow">{t('next')}</p>
      <h1>
        <Link {...to} search={search} data-next="">
          {work.title}
        </Link>
      </h1>
      <MetaLine facts={titleFacts(work)} />
      <p className="lead">
        {t(`reason.${next.reason}`, { path: next.path.title, stage })} {texts?.note}
      </p>
      {texts && <p className="summary">{texts.summary}</p>}
      <p className="actions">
        <Link {...to} search={search} className="button primary">
          {t('open')}
        </Link>
        <button type="button" className="button" onClick={() => void setStatus(next.work, 'done')}>
          {t('tick')}
        </button>
      </p>
    </section>
  )
}
