import { Link } from '@tanstack/react-router'
import { useDeferredValue, useId, useMemo, useRef, type KeyboardEvent } from 'react'
import { useTranslation, type Translate } from '../../i18n/use-translation.ts'
import { hasUnsaved } from '../../platform/unsaved.ts'
import { ReloadNotice } from '../../ui/reload-notice.tsx'
import { Results } from './results.tsx'
import type { Findings } from './search-index.ts'
import { Subjects, Ways } from './search-start.tsx'
import { useQuery } from './use-query.ts'
import { useSearch } from './use-search.ts'

interface Props {
  /** The query of the address; undefined as long as it is not known. */
  query?: string
  onQuery(query: string): void
}

/** Finds works while one types. */
export function SearchPage({ query: inAddress, onQuery }: Props) {
  const { t, lang } = useTranslation(['search', 'errors'])
  const { field, query, read, flush } = useQuery(inAddress, onQuery)
  const { search, failed } = useSearch(lang)
  const asked = useDeferredValue(query.trim())
  const findings = useMemo(() => (asked ? search?.(asked) : undefined), [asked, search])
  const results = useRef<HTMLDivElement>(null)
  const status = useId()

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      const first = results.current?.querySelector('a')
      if (!first || !findings) return
      event.preventDefault()
      first.focus()
    }
    if (event.key === 'Escape' && event.currentTarget.value) {
      event.preventDefault()
      event.currentTarget.value = ''
      read()
    }
  }

  return (
    <>
      <header className="page-head">
        <h1>{t('heading')}</h1>
      </header>
      <div role="search" className="search-box">
        <label htmlFor="search-field">{t('field')}</label>
        <input
          ref={field}
          id="search-field"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={1000}
          aria-describedby={status}
          // In the address too, once it could be looked for.
          data-kept={failed || undefined}
          onChange={(event) => {
            // Letters on their way to becoming characters are not a query yet.
            if (!(event.nativeEvent as InputEvent).isComposing) read()
          }}
          onCompositionEnd={read}
          onBlur={flush}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" id={status} className="meta search-status">
        {asked && !failed && (findings ? outcome(findings, asked, t) : t('loading'))}
      </p>
      {failed && (
        <ReloadNotice
          text={t('errors:chunk')}
          action={t('errors:reload')}
          unsaved={t('errors:unsaved')}
          hasUnsaved={hasUnsaved}
        />
      )}
      <div ref={results}>
        {findings && findings.works.length > 0 && (
          <Results query={asked} findings={findings} onLeave={() => field.current?.focus()} />
        )}
      </div>
      {findings?.works.length === 0 && (
        <>
          <p>{t(findings.fit === 'address' ? 'noAddressHelp' : 'nothingHelp')}</p>
          <Subjects />
        </>
      )}
      {!asked && (
        <>
          <Ways />
          <Subjects />
        </>
      )}
      <p className="page-foot no-print">
        <Link to="/$lang/cite" params={{ lang }} className="quiet">
          {t('citeLibrary')}
        </Link>
      </p>
    </>
  )
}

/** What came of a query, in a sentence. */
function outcome({ fit, works }: Findings, query: string, t: Translate<'search'>): string {
  const count = works.length
  if (count === 0) {
    return fit === 'address' ? t('noAddress') : t('nothing', { query })
  }
  return t(fit === 'all' ? 'found' : fit, { count })
}
