import { createRoute } from '@tanstack/react-router'
import { useSwitchLang } from '../use-switch-lang.ts'
import { lazyPart } from '../lazy-part.ts'
import { langRoute } from './lang.tsx'
import { inFrame, pageOf, simplePage } from './page.ts'

const SettingsPage = lazyPart(
  () => import('../../features/settings/settings-page.tsx'),
  'SettingsPage',
)
const BackupSection = lazyPart(
  () => import('../../features/backup/backup-section.tsx'),
  'BackupSection',
)
const FolderPanel = lazyPart(() => import('../../features/sync/folder-panel.tsx'), 'FolderPanel')

/** Settings: a page of panels, each of its feature. */
export const settingsRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'settings',
  loader: simplePage('settings', 'backup', 'sync', 'failures'),
  component: pageOf(Settings, SettingsPage, BackupSection, FolderPanel),
})

function Settings() {
  return (
    <SettingsPage onLang={useSwitchLang()}>
      <BackupSection>{(panel) => <FolderPanel {...panel} />}</BackupSection>
    </SettingsPage>
  )
}
