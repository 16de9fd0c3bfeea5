import { Link } from '@tanstack/react-router'
import { changeKinds, isUnchanged } from './model/catalogue-diff.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useChanges } from './use-changes.ts'

/** One quiet line on what changed in the lists, with the way to all of it; nothing where nothing did. */
export function ChangesLine({ index }: { index: CatalogueIndex }) {
  const { t, lang } = useTranslation('changes')
  const changes = useChanges(index)
  if (!changes || isUnchanged(changes)) return null
  const counts = changeKinds
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => t(`count.${kind}`, { count: changes[kind].length }))
  return (
    <p className="quiet-line">
      {t('line', { what: counts })}{' '}
      <Link to="/$lang/changes" params={{ lang }}>
        {t('see')}
      </Link>
    </p>
  )
}
