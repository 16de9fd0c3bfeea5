import { useMessages } from '../../i18n/use-messages.ts'

export function CitePage() {
  const { t } = useMessages()
  return (
    <header className="page-head">
      <h1>{t('cite.heading')}</h1>
      <p className="lead">{t('cite.description')}</p>
    </header>
  )
}
