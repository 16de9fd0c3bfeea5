import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'

interface Props {
  /** Why the last try failed, in words. */
  problem?: string
  onOpen(passphrase: string): void
}

/** Asks for the passphrase of a protected backup. */
export function PassphraseForm({ problem, onOpen }: Props) {
  const { t } = useTranslation('backup')
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      className="notice"
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(passphrase)
      }}
    >
      <label className="field">
        <span>{t('unlock')}</span>
        <input
          type="password"
          autoComplete="current-password"
          required
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('open')}
      </button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}
