import { useTranslation } from '../i18n/use-translation.ts'
import { useProgress } from '../learner/use-progress.ts'

/** Says “saved” only when it is: the transaction has completed, durably. */
export function SaveState() {
  const { t } = useTranslation('app')
  const { saving, saved, phase } = useProgress(({ saving, saved, phase }) => ({
    saving: saving > 0,
    saved,
    phase,
  }))
  const text = phase === 'memory' ? t('notSaved') : saving ? t('saving') : saved ? t('saved') : ''
  return (
    <p className="save-state" role="status" data-saved={(!saving && saved) || undefined}>
      {text}
    </p>
  )
}
