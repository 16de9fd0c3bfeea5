import { useMemo, useState } from 'react'
import { citeFormats, type CiteFormatId } from './model/cite-formats.ts'
import { citeSource } from './model/cite-source.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Choice } from '../../ui/choice.tsx'
import { hasUnsaved } from '../../platform/unsaved.ts'
import { ReloadNotice } from '../../ui/reload-notice.tsx'
import { Entries } from './entries.tsx'
import { SourceSelect } from './source-select.tsx'
import { useCitations } from './use-citations.ts'

const formats = Object.keys(citeFormats) as CiteFormatId[]

interface Props {
  index: CatalogueIndex
  /** What the address asks for, `''` for the library; undefined as long as it is not known. */
  of?: string
  onChoose(of: string): void
}

/** Citations of a work, a stage, a path or the library, in the format one needs. */
export function CitePage({ index, of, onChoose }: Props) {
  const { t } = useTranslation(['cite', 'errors'])
  const [format, setFormat] = useState<CiteFormatId>('bibtex')
  const source = useMemo(() => (of === undefined ? undefined : citeSource(index, of)), [index, of])
  const { citations, failed } = useCitations(source)
  const unknown = of !== undefined && !source
  return (
    <>
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('description')}</p>
      </header>
      <div className="cite-controls">
        <SourceSelect index={index} source={source} onChoose={onChoose} />
        <Choice
          legend={t('format')}
          name="format"
          value={format}
          options={formats.map((value) => ({ value, label: citeFormats[value].name }))}
          onChange={(value) => setFormat(value)}
        />
        <p className="meta">{t(`formatFor.${format}`)}</p>
      </div>
      {unknown && (
        <div className="notice" role="alert">
          <p>{t('unknown')}</p>
          <button type="button" className="button" onClick={() => onChoose('')}>
            {t('library')}
          </button>
        </div>
      )}
      {failed && (
        <ReloadNotice
          text={t('errors:chunk')}
          action={t('errors:reload')}
          unsaved={t('errors:unsaved')}
          hasUnsaved={hasUnsaved}
        />
      )}
      {citations && source && (
        <Entries citations={citations} format={citeFormats[format]} slug={source.slug} />
      )}
    </>
  )
}
