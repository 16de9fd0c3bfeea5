import type { CiteSource } from './model/cite-source.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useMessages } from '../../i18n/use-messages.ts'

interface Props {
  index: CatalogueIndex
  source?: CiteSource
  onChoose(of: string): void
}

/** Chooses what to cite: the library, a path, one of its stages; a single work while it is shown. */
export function SourceSelect({ index, source, onChoose }: Props) {
  const { t } = useMessages()
  return (
    <label className="select cite-source">
      <span>{t('cite.what')}</span>
      <select value={source?.of ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {source?.single && <option value={source.of}>{index.works[source.of]!.title}</option>}
        <option value="">{t('cite.library')}</option>
        {index.paths.map((path) => (
          <optgroup key={path.id} label={path.title}>
            <option value={`path:${path.id}`}>{t('cite.wholePath', { path: path.title })}</option>
            {path.stages.map((stage, i) => (
              <option key={stage.id} value={`stage:${path.id}/${stage.id}`}>
                {t('cite.stage', { number: i + 1, stage: stage.title })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
