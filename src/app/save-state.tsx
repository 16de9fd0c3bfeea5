import { useMessages } from '../i18n/use-messages.ts'
import { useProgress } from '../learner/use-progress.ts'

/** Says “saved” only when it is: the transaction has completed, durably. */
export function SaveState() {
  const { t } = useMessages()
  const { saving, saved, phase } = useProgress(({ saving, saved, phase }) => ({
    saving: saving > 0,
    saved,
    phase,
  }))
  const text =
    phase === 'memory' ? t('app.notSaved') : saving ? t('app.saving') : saved ? t('app.saved') : ''
  return (
    <p className="save-state" role="status" data-saved={(!saving && saved) || undefined}>
      {text}
    </p>
  )
}
