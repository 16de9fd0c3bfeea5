import { BackupSection } from '../../features/backup/backup-section.tsx'
import { SettingsPage } from '../../features/settings/settings-page.tsx'
import { useSwitchLang } from '../use-switch-lang.ts'

export function Settings() {
  return (
    <SettingsPage onLang={useSwitchLang()}>
      <BackupSection />
    </SettingsPage>
  )
}
