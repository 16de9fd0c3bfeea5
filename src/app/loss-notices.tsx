import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLang, useTranslation } from '../i18n/use-translation.ts'
import { forgetCount } from '../learner/last-seen-count.ts'
import { secondCopy } from '../learner/second-copy.ts'
import { ReloadAgain } from './reload-again.tsx'

interface Props {
  /** The second copy has, or may have, what the database has lost. */
  held: boolean
  /** Works of which the database, now empty, knew when it was last open. */
  lost: number
  /** Works of which something came back from the second copy. */
  restored: number
}

/** What became of what the database has lost. */
export function LossNotices({ held, lost, restored }: Props) {
  return (
    <>
      {held ? <HeldNotice /> : lost > 0 && <LostNotice count={lost} />}
      {restored > 0 && <RestoredNotice count={restored} />}
    </>
  )
}

/** The second copy has not given back what the database has lost. */
function HeldNotice() {
  const { t } = useTranslation('record')
  return (
    <div className="notice" role="alert">
      <p>{t('lost.held')}</p>
      <ReloadAgain />
    </div>
  )
}

/** The database is empty, but the app knows that it was not, and the second copy is gone too. */
function LostNotice({ count }: { count: number }) {
  const { t } = useTranslation('record')
  const [dismissed, setDismissed] = useState(false)
  if (dismissed) return null
  const beginAfresh = () => {
    forgetCount()
    setDismissed(true)
  }
  return (
    <div className="notice" role="alert">
      <p>{t('lost.text', { count })}</p>
      <p className="actions">
        <BackupLink text={t('lost.restore')} />
        <button type="button" className="quiet" onClick={beginAfresh}>
          {t('lost.afresh')}
        </button>
      </p>
    </div>
  )
}

/** The database had lost something, and the second copy gave it back. */
function RestoredNotice({ count }: { count: number }) {
  const { t } = useTranslation(['record', 'app'])
  return (
    <div className="notice" role="status">
      <p>{t('restored.text', { count })}</p>
      <p className="actions">
        <BackupLink text={t('restored.save')} />
        <button
          type="button"
          className="quiet"
          onClick={() => secondCopy.setState({ restored: 0 })}
        >
          {t('app:dismiss')}
        </button>
      </p>
    </div>
  )
}

/** Leads to where backups are saved and read. */
function BackupLink({ text }: { text: string }) {
  const lang = useLang()
  return (
    <Link to="/$lang/settings" params={{ lang }} hash="backup" className="button">
      {text}
    </Link>
  )
}
