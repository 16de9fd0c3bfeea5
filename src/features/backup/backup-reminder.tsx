import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useProgress } from '../../learner/use-progress.ts'

/** One quiet line when enough was done since the last backup to be worth one. */
export function BackupReminder() {
  const { t, lang } = useTranslation('backup')
  const phase = useProgress(({ phase }) => phase)
  const [due, setDue] = useState(false)
  useEffect(() => {
    let current = true
    if (phase !== 'ready') return
    void import('./storage-status.ts')
      .then(({ storageStatus }) => storageStatus())
      .then((found) => current && setDue(found?.due ?? false))
      .catch((error: unknown) => console.warn('the state of storage is not known', error))
    return () => {
      current = false
    }
  }, [phase])
  if (!due) return null
  return (
    <p className="quiet-line">
      {t('reminder')}{' '}
      <Link to="/$lang/settings" params={{ lang }} hash="backup">
        {t('reminderSave')}
      </Link>
    </p>
  )
}
