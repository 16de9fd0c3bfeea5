import { useMessages } from '../i18n/use-messages.ts'
import { progress, useProgress } from '../state/use-progress.ts'

/** What the learner must know about storage: what happened, what is safe, what to do. */
export function Notices() {
  const { t } = useMessages()
  const { phase, problem, failed, waiting } = useProgress()
  return (
    <div className="notices">
      {phase === 'frozen' && (
        <div className="notice" role="alert">
          <p>{t('errors.frozen')}</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('errors.reload')}
          </button>
        </div>
      )}
      {phase === 'memory' && problem && (
        <div className="notice" role="alert">
          <p>{t(`errors.storage.${problem}`)}</p>
        </div>
      )}
      {waiting && phase === 'loading' && (
        <div className="notice" role="status">
          <p>{t('errors.waiting')}</p>
        </div>
      )}
      {failed && (
        <div className="notice" role="alert">
          <p>{t('errors.notSaved', { why: t(`errors.storage.${failed.problem}`) })}</p>
          <button
            type="button"
            className="button"
            onClick={() => void progress.act(failed.changes)}
          >
            {t('errors.retry')}
          </button>
          <button type="button" className="quiet" onClick={() => progress.dismissFailure()}>
            {t('app.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
