import { useMessages } from '../../i18n/use-messages.ts'

export function ChangesPage() {
  const { t } = useMessages()
  return (
    <header className="page-head">
      <h1>{t('changes.heading')}</h1>
      <p className="lead">{t('changes.description')}</p>
    </header>
  )
}
