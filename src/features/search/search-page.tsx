import { useMessages } from '../../i18n/use-messages.ts'

export function SearchPage() {
  const { t } = useMessages()
  return (
    <header className="page-head">
      <h1>{t('search.heading')}</h1>
      <p className="lead">{t('search.description')}</p>
    </header>
  )
}
