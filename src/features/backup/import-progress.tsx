import { useTranslation } from '../../i18n/use-translation.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import type { Progress } from './backups.ts'

interface Props {
  progress: Progress
  /** Breaks it off; undefined where it cannot be. */
  stop?: () => void
}

/** How far a long task is, and a button that breaks it off. */
export function ImportProgress({ progress, stop }: Props) {
  const { t } = useTranslation('backup')
  return (
    <div className="import-progress">
      {progress.step === 'writing' && (
        <ProgressBar
          label={t('steps.writing')}
          text={t('written', { share: progress.share })}
          value={progress.share}
        />
      )}
      {stop && (
        <p className="actions">
          <button type="button" className="button" onClick={stop}>
            {t('stop')}
          </button>
        </p>
      )}
    </div>
  )
}
