import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { StorageStatus } from './storage-status.ts'
import { useSecondCopy, type SecondCopy } from '../../learner/second-copy.ts'
import { useProgress } from '../../learner/use-progress.ts'

interface Props {
  round: number
  onChange(): void
}

/** Whether the browser will keep what is stored, how much that is, and how old the last copy is. */
export function StorageStatusPanel({ round, onChange }: Props) {
  const { t } = useTranslation('backup')
  const { phase, rows } = useProgress(({ phase, rows }) => ({ phase, rows }))
  const copy = useSecondCopy(factOf)
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
  if (phase === 'memory') return <p className="warning">{t('safety.memory')}</p>
  if (!status) return <p className="meta">{t('safety.loading')}</p>
  return (
    <>
      <h3>{t('safety.heading')}</h3>
      <ul className="facts">
        <li>{t(status.persisted ? 'safety.kept' : 'safety.notKept')}</li>
        {status.persisted && status.mayBeDeleted && <li>{t('safety.safari')}</li>}
        {copy && <li>{t(`safety.copy.${copy}`)}</li>}
        {status.usage !== undefined && <li>{t('safety.usage', { used: status.usage })}</li>}
        <li>
          {status.lastBackup === undefined
            ? t('safety.never')
            : t('safety.last', { when: status.lastBackup })}
          {status.lastBackup !== undefined && (
            <>, {t('safety.changes', { count: status.changes })}</>
          )}
        </li>
      </ul>
      {!status.persisted && (
        <p className="actions">
          <button type="button" className="button" onClick={() => void ask()}>
            {t('safety.ask')}
          </button>
          <span role="status">{refused && t('safety.refused')}</span>
        </p>
      )}
    </>
  )
}

/** What there is to say of the second copy; nothing before it is known, or needed. */
function factOf({ state, problem }: SecondCopy) {
  if (state === 'unknown' || state === 'empty') return undefined
  return state === 'behind' && problem === 'quota' ? 'quota' : state
}
