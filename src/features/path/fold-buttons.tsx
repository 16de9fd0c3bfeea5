import type { PathOutline } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { foldStages, unfoldStages, useFinishedStages, useFoldedStages } from './folding.ts'

/** Folds the stages with nothing left to do, and unfolds all. */
export function FoldButtons({ outline }: { outline: PathOutline }) {
  const { t } = useTranslation('path')
  const folded = useFoldedStages(outline)
  const foldable = useFinishedStages(outline).filter((stage) => !folded.includes(stage))
  return (
    <>
      {foldable.length > 0 && (
        <button type="button" className="quiet" onClick={() => foldStages(outline.id, foldable)}>
          {t('foldFinished')}
        </button>
      )}
      {folded.length > 0 && (
        <button type="button" className="quiet" onClick={() => unfoldStages(outline.id)}>
          {t('unfold')}
        </button>
      )}
    </>
  )
}
