import { BackupSection } from '../../features/backup/backup-section.tsx'
import { FolderPanel } from '../../features/sync/folder-panel.tsx'
import { SettingsPage } from '../../features/settings/settings-page.tsx'
import { useSwitchLang } from '../use-switch-lang.ts'

export function Settings() {
  return (
    <SettingsPage onLang={useSwitchLang()}>
      <BackupSection>{(panel) => <FolderPanel {...panel} />}</BackupSection>
    </SettingsPage>
  )
}
