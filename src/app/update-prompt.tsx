import { useTranslation } from '../i18n/use-translation.ts'
import { acceptUpdate, postponeUpdate, useUpdateReady } from '../platform/registration.ts'

/** Offers a new version that waits. Nothing reloads by itself. */
export function UpdatePrompt() {
  const { t } = useTranslation('app')
  const ready = useUpdateReady()
  return (
    <div role="status" className="message-slot">
      {ready && (
        <div className="message">
          <p>{t('update')}</p>
          <button type="button" className="button" onClick={acceptUpdate}>
            {t('updateNow')}
          </button>
          <button type="button" className="quiet" onClick={postponeUpdate}>
            {t('later')}
          </button>
        </div>
      )}
    </div>
  )
}
