import { useStore } from 'zustand'
import { useTranslation } from '../i18n/use-translation.ts'
import {
  acceptUpdate,
  isUpdateReady,
  postponeUpdate,
  updateState,
} from '../platform/registration.ts'

/** Offers a new version that waits. Nothing reloads by itself. */
export function UpdatePrompt() {
  const { t } = useTranslation('app')
  const ready = useStore(updateState, isUpdateReady)
  return (
    <div role="status" className="toast-slot">
      {ready && (
        <div className="toast">
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
