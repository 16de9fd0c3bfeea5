import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useFailureWords } from '../../i18n/use-failure-words.ts'
import { failureOf } from '../../learner/failure.ts'

/** Saves a backup, with or without a passphrase. */
export function SaveForm({ onSaved }: { onSaved(): void }) {
  const { t } = useTranslation('backup')
  const words = useFailureWords()
  const [protect, setProtect] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'idle' | 'saving' | 'file' | 'download'>('idle')
  const [failure, setFailure] = useState<unknown>()

  const save = async () => {
    setState('saving')
    setFailure(undefined)
    try {
      const { saveBackup } = await import('./backups.ts')
      setState((await saveBackup(protect ? passphrase : undefined)) ?? 'idle')
      onSaved()
    } catch (error) {
      setState('idle')
      setFailure(error)
    }
  }
  return (
    <form
      className="save-backup"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label className="check">
        <input
          type="checkbox"
          checked={protect}
          onChange={(event) => setProtect(event.currentTarget.checked)}
        />
        {t('protect')}
      </label>
      {protect && (
        <p>
          <label className="field">
            <span>{t('passphrase')}</span>
            <input
              type="password"
              autoComplete="new-password"
              required
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
          </label>
          <span className="meta">{t('passphraseHint')}</span>
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button primary" disabled={state === 'saving'}>
          {t('save')}
        </button>
        <span role="status">
          {state === 'saving' && t('saving')}
          {(state === 'file' || state === 'download') && t(`saved.${state}`)}
        </span>
      </p>
      {failure !== undefined && (
        <p className="notice" role="alert">
          {t('notSaved', { why: words(failureOf(failure)) })}
        </p>
      )}
    </form>
  )
}
