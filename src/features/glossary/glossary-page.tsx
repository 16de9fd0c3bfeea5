import { useMessages } from '../../i18n/use-messages.ts'

export function GlossaryPage() {
  const { t } = useMessages()
  return (
    <header className="page-head">
      <h1>{t('glossary.heading')}</h1>
      <p className="lead">{t('glossary.description')}</p>
    </header>
  )
}
