import { ChangesPage } from '../../features/changes/changes-page.tsx'

export function Changes() {
  return <ChangesPage />
}
