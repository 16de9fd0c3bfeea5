import { useMessages } from '../../i18n/use-messages.ts'

export function LinksPage() {
  const { t } = useMessages()
  return (
    <header className="page-head">
      <h1>{t('links.heading')}</h1>
      <p className="lead">{t('links.description')}</p>
    </header>
  )
}
