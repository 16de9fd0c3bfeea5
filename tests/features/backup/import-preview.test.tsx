// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ImportPreview } from '../../../src/features/backup/import-preview.tsx'
import { backupDiff } from '../../../src/features/backup/model/backup-diff.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'
import { renderInPage } from '../in-page.tsx'

afterEach(cleanup)

const nothing = () => {}
const [event] = sampleBackup.events

describe.each(['en', 'zh'] as const)('what an import would change (%s)', (lang) => {
  const open = (shared: boolean) => {
    const mine = { ...sampleBackup, events: [{ ...event!, value: 'aside' }] }
    const { exportedAt } = sampleBackup
    const preview = { exportedAt, diff: backupDiff(mine, sampleBackup), shared }
    return renderInPage(
      lang,
      <ImportPreview preview={preview} onImport={nothing} onCancel={nothing} />,
    )
  }

  it('says before the button what becomes of other devices, where a folder is shared', async () => {
    const { t } = await open(true)
    const words = screen.getByText(t('backup:preview.replaceShared'))
    const replace = screen.getByRole('button', { name: t('backup:preview.replace') })
    expect(replace.getAttribute('aria-describedby')).toBe(words.id)
  })

  it('says nothing of other devices where none share', async () => {
    const { t } = await open(false)
    expect(screen.queryByText(t('backup:preview.replaceShared'))).toBeNull()
  })

  it('says whose word counts where one action says two things', async () => {
    const { t } = await open(false)
    expect(screen.getByText(t('backup:preview.clashes', { count: 1, taken: 0 }))).toBeTruthy()
  })
})
