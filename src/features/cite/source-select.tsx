import type { CiteSource } from './model/cite-source.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

interface Props {
  index: CatalogueIndex
  source?: CiteSource
  onChoose(of: string): void
}

/** Chooses what to cite: the library, a path, one of its stages; a single work while it is shown. */
export function SourceSelect({ index, source, onChoose }: Props) {
  const { t } = useTranslation('cite')
  return (
    <label className="select cite-source">
      <span>{t('what')}</span>
      <select value={source?.of ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {source?.single && <option value={source.of}>{index.works[source.of]!.title}</option>}
        <option value="">{t('library')}</option>
        {index.paths.map((path) => (
          <optgroup key={path.id} label={path.title}>
            <option value={`path:${path.id}`}>{t('wholePath', { path: path.title })}</option>
            {path.stages.map((stage, i) => (
              <option key={stage.id} value={`stage:${path.id}/${stage.id}`}>
                {t('stage', { number: i + 1, stage: stage.title })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
