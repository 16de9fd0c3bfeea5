import { useEffect, useState } from 'react'
import { bytesOf, momentOf } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/use-messages.ts'
import type { StorageStatus } from './storage-status.ts'
import { useProgress } from '../../learner/use-progress.ts'

interface Props {
  round: number
  onChange(): void
}

/** Whether the browser will keep what is stored, how much that is, and how old the last copy is. */
export function StorageStatusPanel({ round, onChange }: Props) {
  const { t, lang } = useMessages()
  const { phase, rows } = useProgress(({ phase, rows }) => ({ phase, rows }))
  const [status, setStatus] = useState<StorageStatus>()
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    let current = true
    if (phase === 'loading') return
    void import('./storage-status.ts')
      .then(({ storageStatus }) => storageStatus())
      .then((found) => current && setStatus(found))
      .catch((error: unknown) => console.warn('the state of storage is not known', error))
    return () => {
      current = false
    }
  }, [phase, rows, round])
  const ask = async () => {
    const { askToKeep } = await import('./storage-status.ts')
    setRefused(!(await askToKeep()))
    onChange()
  }
  if (phase === 'memory') return <p className="warning">{t('backup.safety.memory')}</p>
  if (!status) return <p className="meta">{t('backup.safety.loading')}</p>
  return (
    <>
      <h3>{t('backup.safety.heading')}</h3>
      <ul className="facts">
        <li>{t(status.persisted ? 'backup.safety.kept' : 'backup.safety.notKept')}</li>
        {status.persisted && status.mayBeDeleted && <li>{t('backup.safety.safari')}</li>}
        {status.usage !== undefined && (
          <li>{t('backup.safety.usage', { used: bytesOf(lang, status.usage) })}</li>
        )}
        <li>
          {status.lastBackup === undefined
            ? t('backup.safety.never')
            : t('backup.safety.last', { when: momentOf(lang, status.lastBackup) })}
          {status.lastBackup !== undefined && (
            <>, {t('backup.safety.changes', { count: status.changes })}</>
          )}
        </li>
      </ul>
      {!status.persisted && (
        <p className="actions">
          <button type="button" className="button" onClick={() => void ask()}>
            {t('backup.safety.ask')}
          </button>
          <span role="status">{refused && t('backup.safety.refused')}</span>
        </p>
      )}
    </>
  )
}
