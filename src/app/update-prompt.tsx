import { useStore } from 'zustand'
import { useMessages } from '../i18n/use-messages.ts'
import {
  acceptUpdate,
  isUpdateReady,
  postponeUpdate,
  updateState,
} from '../platform/registration.ts'

/** Offers a new version that waits. Nothing reloads by itself. */
export function UpdatePrompt() {
  const { t } = useMessages()
  const ready = useStore(updateState, isUpdateReady)
  return (
    <div role="status" className="message-slot">
      {ready && (
        <div className="message">
          <p>{t('app.update')}</p>
          <button type="button" className="button" onClick={acceptUpdate}>
            {t('app.updateNow')}
          </button>
          <button type="button" className="quiet" onClick={postponeUpdate}>
            {t('app.later')}
          </button>
        </div>
      )}
    </div>
  )
}
