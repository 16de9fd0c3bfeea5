import { useTranslation } from '../../i18n/use-translation.ts'

interface Props {
  query: string
  /** How many terms are left. */
  shown: number
  onQuery(query: string): void
  /** The first of them is wanted. */
  onEnter(): void
}

/** Narrows the terms as one types. Enter goes to the first, Escape shows all again. */
export function TermFilter({ query, shown, onQuery, onEnter }: Props) {
  const { t } = useTranslation('glossary')
  return (
    <div className="term-filter no-print" role="search">
      <label>
        <span>{t('filter')}</span>
        <input
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (nativeEvent.isComposing) return
            if (key === 'Enter') onEnter()
            if (key === 'Escape') onQuery('')
          }}
        />
      </label>
      <p role="status" className="meta">
        {query.trim() !== '' && (shown === 0 ? t('nothing') : t('shown', { count: shown }))}
      </p>
    </div>
  )
}
