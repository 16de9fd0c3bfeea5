import { Link } from '@tanstack/react-router'
import {
  listedWorks,
  type CatalogueOutlines,
  type WorkTitle,
} from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useWorkFacts } from '../../i18n/use-work-facts.ts'
import { lastTouched, statusOf } from '../../learner/model/events.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { MetaLine } from '../../ui/meta-line.tsx'

interface Props {
  index: CatalogueOutlines
  titles: Record<string, WorkTitle>
  /** The next step, by id: it has a place of its own. */
  besides?: string
}

/** The works that were begun, those touched last first; nothing where there are none. */
export function UnderWay({ index, titles, besides }: Props) {
  const { t, lang } = useTranslation('home')
  const { titleFacts } = useWorkFacts()
  const doing = useProgress(({ rows }) =>
    listedWorks(index)
      .filter((work) => statusOf(rows.get(work)) === 'doing' && work !== besides)
      .sort((a, b) => lastTouched(rows.get(b)) - lastTouched(rows.get(a))),
  )
  if (doing.length === 0) return null
  return (
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
  )
}
