import { Link } from '@tanstack/react-router'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import type { WorkView } from '../../catalogue/model/work-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

/** A quiet sentence on a work that does not say how things are any more; nothing on the others. */
export function AgeNote({ work, index }: { work: WorkView; index: CatalogueIndex }) {
  const { t, lang } = useTranslation('work')
  const { standing, year, supersededBy } = work
  if (standing === 'historic') {
    const words = year ? t('age.historic', { year: String(year) }) : t('age.undated')
    return <p className="meta">{words}</p>
  }
  if (standing !== 'superseded') return null
  const newer = supersededBy && index.works[supersededBy]
  return (
    <p className="meta">
      {t(newer ? 'age.supersededBy' : 'age.superseded')}
      {newer && (
        <>
          {lang === 'en' && ' '}
          <Link to="/$lang/works/$work" params={{ lang, work: supersededBy }}>
            {newer.title}
          </Link>
        </>
      )}
    </p>
  )
}
