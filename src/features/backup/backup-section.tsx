import { useCallback, useState, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ImportPanel } from './import-panel.tsx'
import { StorageStatusPanel } from './storage-status-panel.tsx'
import { SaveForm } from './save-form.tsx'
import { SharePanel } from './share-panel.tsx'

interface Props {
  /** Further panels that read and change the record, as those of this section do. */
  children(panel: { round: number; onChange(): void }): ReactNode
}

/** Everything that keeps progress safe: its state, a copy elsewhere, and the way back. */
export function BackupSection({ children }: Props) {
  const { t } = useTranslation('backup')
  // Counts what changed here, so that the facts are looked up again.
  const [round, setRound] = useState(0)
  const changed = useCallback(() => setRound((count) => count + 1), [])
  return (
    <section aria-labelledby="backup" className="backup">
      <h2 id="backup">{t('heading')}</h2>
      <p>{t('intro')}</p>
      <StorageStatusPanel round={round} onChange={changed} />
      <SaveForm onSaved={changed} />
      <ImportPanel round={round} onChange={changed} />
      <SharePanel />
      {children({ round, onChange: changed })}
    </section>
  )
}
