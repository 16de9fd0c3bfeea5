import { useTranslation } from '../../i18n/use-translation.ts'
import type { ImportMode, Preview } from './backups.ts'

interface Props {
  preview: Pick<Preview, 'exportedAt' | 'diff' | 'shared'>
  onImport(mode: ImportMode): void
  onCancel(): void
}

const kinds = ['ticks', 'stars', 'editions', 'others', 'notes'] as const

/** What a backup would change, counted, and the choice what to do with it. */
export function ImportPreview({ preview, onImport, onCancel }: Props) {
  const { t } = useTranslation('backup')
  const { exportedAt, diff, shared } = preview
  const counted = kinds.filter((kind) => diff[kind].new + diff[kind].differ > 0)
  const { missing } = diff.events
  const isSame = counted.length === 0 && diff.events.new === 0 && diff.clashes.count === 0
  return (
    <section className="notice" aria-labelledby="preview">
      <h4 id="preview">{t('preview.heading')}</h4>
      <p className="meta">{t('preview.from', { when: Date.parse(exportedAt) })}</p>
      <ul className="facts">
        {counted.map((kind) => (
          <li key={kind}>
            {t(`preview.${kind}`, { new: diff[kind].new, differ: diff[kind].differ })}
          </li>
        ))}
        {isSame && <li>{t('preview.nothing')}</li>}
        {diff.conflicts > 0 && <li>{t('preview.conflicts', { count: diff.conflicts })}</li>}
        {diff.clashes.count > 0 && <li>{t('preview.clashes', diff.clashes)}</li>}
        {missing > 0 && <li>{t('preview.missing', { count: missing })}</li>}
        {diff.notes.missing > 0 && (
          <li>{t('preview.missingNotes', { count: diff.notes.missing })}</li>
        )}
      </ul>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => onImport('merge')}>
          {t('preview.merge')}
        </button>
        <span className="meta">{t('preview.mergeHint')}</span>
      </p>
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-describedby={shared ? 'replace-shared' : undefined}
          onClick={() => onImport('replace')}
        >
          {t('preview.replace')}
        </button>
        <span className="meta">{t('preview.replaceHint')}</span>
      </p>
      {shared && (
        <p id="replace-shared" className="meta">
          {t('preview.replaceShared')}
        </p>
      )}
      <p className="actions">
        <button type="button" className="quiet" onClick={onCancel}>
          {t('preview.cancel')}
        </button>
      </p>
    </section>
  )
}
