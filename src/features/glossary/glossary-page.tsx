import { useEffect, useState } from 'react'
import { findTerms, type TermView } from '../../catalogue/model/glossary-view.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { TermEntry } from './term-entry.tsx'
import { TermFilter } from './term-filter.tsx'

interface Props {
  index: CatalogueIndex
  terms: readonly TermView[]
  /** The id of the term the address names. */
  current?: string
}

/** All terms in both languages, by letter. */
export function GlossaryPage({ index, terms, current }: Props) {
  const { t } = useTranslation('glossary')
  const [query, setQuery] = useState('')
  const shown = findTerms(terms, query)
  useFocusOn(current)
  return (
    <>
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('description')}</p>
      </header>
      <TermFilter
        query={query}
        shown={shown.length}
        onQuery={setQuery}
        onEnter={() => focusOn(shown[0]?.id)}
      />
      <nav className="letters no-print" aria-label={t('letters')}>
        {[...new Set(shown.map(({ letter }) => letter))].map((letter) => (
          <a key={letter} href={`#${idOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {/* One flat list, so that each term keeps its element, and its place on the screen, when
          the other language orders them anew. */}
      <div>
        {shown.flatMap((term, i) => [
          shown[i - 1]?.letter !== term.letter && (
            <p key={idOf(term.letter)} id={idOf(term.letter)} className="letter">
              {term.letter}
            </p>
          ),
          <TermEntry key={term.id} term={term} index={index} current={term.id === current} />,
        ])}
      </div>
    </>
  )
}

function idOf(letter: string): string {
  return `letter-${letter.toLowerCase()}`
}

function focusOn(id: string | undefined): void {
  const term = id && document.getElementById(id)
  if (!term) return
  term.focus({ preventScroll: true })
  term.scrollIntoView({ block: 'nearest' })
}

/** Keyboard and screen reader go on from the term that the address names. */
function useFocusOn(current: string | undefined): void {
  useEffect(() => {
    if (!current) return
    // After the frame of the page has moved the focus to its main part.
    const frame = requestAnimationFrame(() =>
      document.getElementById(current)?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(frame)
  }, [current])
}
