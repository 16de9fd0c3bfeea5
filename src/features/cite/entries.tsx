import { useId, useRef, useState } from 'react'
import type { Citation, CiteFormat } from './model/cite-formats.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { downloadFile } from '../../platform/download-file.ts'

interface Props {
  citations: readonly Citation[]
  format: CiteFormat
  /** What names the citations in the file's name. */
  slug: string
}

/** The entries as text, to be read, copied or saved. */
export function Entries({ citations, format, slug }: Props) {
  const { t } = useTranslation('cite')
  const [outcome, setOutcome] = useState<{ of: string; what: 'copied' | 'refused' | 'saved' }>()
  const area = useRef<HTMLTextAreaElement>(null)
  const heading = useId()
  const text = format.file(citations)
  const file = `waymark-${slug}.${format.extension}`
  const count = citations.length

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ of: text, what: 'copied' })
    } catch {
      // No permission, or a page that is not served over https: the learner's own keys still work.
      area.current?.focus()
      area.current?.select()
      setOutcome({ of: text, what: 'refused' })
    }
  }
  const save = () => {
    downloadFile(new File([text], file, { type: format.type }))
    setOutcome({ of: text, what: 'saved' })
  }
  const what = outcome?.of === text ? outcome.what : undefined
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('entries', { count })}</h2>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <button type="button" className="button" onClick={save}>
          {t('save')}
        </button>
      </p>
      <p role="status" className="cite-outcome">
        {what === 'copied' && t('copied', { count })}
        {what === 'refused' && t('refused')}
        {what === 'saved' && t('saved', { file })}
      </p>
      <textarea
        ref={area}
        className="entries"
        readOnly
        rows={18}
        wrap="off"
        spellCheck={false}
        lang="und"
        aria-labelledby={heading}
        value={text}
      />
    </section>
  )
}
