import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Share } from './share-link.ts'
import { QrCode } from './qr-code.tsx'
import { useFailureWords } from '../../i18n/use-failure-words.ts'
import { failureOf } from '../../learner/failure.ts'

/** The latest actions as a QR code or a link, for another device of one’s own. */
export function SharePanel() {
  const { t } = useTranslation('backup')
  const words = useFailureWords()
  const [share, setShare] = useState<Share & { kind: 'code' | 'link' }>()
  const [copied, setCopied] = useState<boolean>()
  const [failure, setFailure] = useState<unknown>()

  const make = async (kind: 'code' | 'link') => {
    setFailure(undefined)
    setCopied(undefined)
    try {
      const { makeShare } = await import('./share-link.ts')
      const address = location.href.replace(/[?#].*$/, '')
      const made = await makeShare(address, kind)
      setShare({ ...made, kind })
      if (kind === 'link') setCopied(await copy(made.link))
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <div className="share">
      <h3>{t('share.heading')}</h3>
      <p>{t('share.intro')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void make('code')}>
          {t('share.code')}
        </button>
        <button type="button" className="button" onClick={() => void make('link')}>
          {t('share.link')}
        </button>
      </p>
      <div role="status">
        {share && (
          <p>
            {t('share.holds', { count: share.count, total: share.total })}{' '}
            {copied === true && t('share.copied')}
            {copied === false && t('share.copyYourself')}
          </p>
        )}
      </div>
      {share?.kind === 'code' && <QrCode text={share.link} label={t('share.codeLabel')} />}
      {share?.kind === 'link' && (
        <input
          className="share-link"
          readOnly
          value={share.link}
          aria-label={t('share.link')}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {failure !== undefined && (
        <p className="notice" role="alert">
          {t('share.failed', { why: words(failureOf(failure)) })}
        </p>
      )}
    </div>
  )
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
