import { Link } from '@tanstack/react-router'
import type { TermView } from '../../catalogue/model/glossary-view.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { otherLang, tagOf } from '../../i18n/langs.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

interface Props {
  term: TermView
  index: CatalogueIndex
  /** True for the term the address names. */
  current: boolean
}

/** A term in both languages, what it means, and the works where it matters. */
export function TermEntry({ term, index, current }: Props) {
  const { t, lang } = useTranslation('glossary')
  const other = tagOf[otherLang(lang)]
  return (
    <article id={term.id} className="term" tabIndex={-1} data-current={current || undefined}>
      <h2>
        {term.term}{' '}
        <span lang={other} className="other-term">
          {term.otherTerm}
        </span>
      </h2>
      <p>{term.definition}</p>
      <p lang={other} className="other-definition">
        {term.otherDefinition}
      </p>
      {term.note && (
        <details>
          <summary>{t('note')}</summary>
          <p>{term.note}</p>
        </details>
      )}
      <p className="eyebrow">{t('where')}</p>
      <ul className="term-works">
        {term.where.map((work) => (
          <li key={work}>
            <Link to="/$lang/works/$work" params={{ lang, work }}>
              {index.works[work]!.title}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  )
}
