import { useCallback, useState } from 'react'
import { useMessages } from '../../i18n/use-messages.ts'
import { FolderPanel } from '../sync/folder-panel.tsx'
import { ImportPanel } from './import-panel.tsx'
import { SafetyFacts } from './safety-facts.tsx'
import { SaveForm } from './save-form.tsx'
import { SharePanel } from './share-panel.tsx'

/** Everything that keeps progress safe: its state, a copy elsewhere, and the way back. */
export function BackupSection() {
  const { t } = useMessages()
  // Counts what changed here, so that the facts are looked up again.
  const [round, setRound] = useState(0)
  const changed = useCallback(() => setRound((count) => count + 1), [])
  return (
    <section aria-labelledby="backup" className="backup">
      <h2 id="backup">{t('backup.heading')}</h2>
      <p>{t('backup.intro')}</p>
      <SafetyFacts round={round} onChange={changed} />
      <SaveForm onSaved={changed} />
      <ImportPanel round={round} onChange={changed} />
      <SharePanel />
      <FolderPanel round={round} onChange={changed} />
    </section>
  )
}
