import type { WorkView } from '../../domain/work-view.ts'
import { useMessages } from '../../i18n/use-messages.ts'

/** What a work is, in one to three sentences. */
export function Summary({ work }: { work: WorkView }) {
  const { t } = useMessages()
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('work.about')}</h2>
      <p className="summary">{work.summary}</p>
    </section>
  )
}
