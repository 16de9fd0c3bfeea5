import { useEffect, useRef, useState } from 'react'
import type { LinkEntry } from './model/link-entries.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { reportsText } from './reports-text.ts'

/** Copies the learner's reports as text; shows it to be copied by hand where the browser will not. */
export function CopyReports({ reports }: { reports: LinkEntry[] }) {
  const { t } = useTranslation(['links', 'catalogue'])
  const [outcome, setOutcome] = useState<'copied' | 'by-hand'>()
  const area = useRef<HTMLTextAreaElement>(null)
  const text = reportsText(reports, t)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('by-hand')
    }
  }
  useEffect(() => {
    if (outcome === 'by-hand') area.current?.select()
  }, [outcome])
  return (
    <div className="no-print">
      <p>{t('copyHint')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <span role="status" className="meta">
          {outcome === 'copied' && t('copied')}
          {outcome === 'by-hand' && t('byHand')}
        </span>
      </p>
      {outcome === 'by-hand' && (
        <textarea
          className="reports-text"
          ref={area}
          readOnly
          rows={8}
          aria-label={t('copy')}
          value={text}
        />
      )}
    </div>
  )
}
