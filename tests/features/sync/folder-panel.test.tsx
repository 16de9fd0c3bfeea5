// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import { FolderPanel } from '../../../src/features/sync/folder-panel.tsx'
import type { FolderInUse, NoRound, SyncReport } from '../../../src/features/sync/shared-folder.ts'
import { renderInPage } from '../in-page.tsx'

/** The folder as the browser has it: `syncNow` asks for access, and gets it or not. */
const browser = vi.hoisted(() => ({
  folder: undefined as FolderInUse | undefined,
  answer: 'granted' as PermissionState,
  there: true,
}))

const report: SyncReport = {
  devices: 1,
  received: 0,
  removed: 2,
  written: false,
  skipped: [],
}

vi.mock(import('../../../src/features/sync/shared-folder.ts'), () => ({
  folderInUse: async () => browser.folder && { ...browser.folder },
  chooseFolder: async () => false,
  leaveFolder: async () => void (browser.folder = undefined),
  followFolder: () => {},
  syncNow: async (ask: boolean): Promise<SyncReport | NoRound> => {
    const folder = browser.folder
    if (!folder) return 'no folder'
    if (!folder.granted && ask) folder.granted = browser.answer === 'granted'
    if (!folder.granted) return 'no access'
    if (!browser.there) return 'missing'
    folder.exchanged = Date.now()
    return report
  },
}))

const day = 24 * 3600 * 1000
const button = (name: string) => screen.findByRole('button', { name })

/** The panel as the settings hold it: a change makes it look anew. */
function Panel() {
  const [round, setRound] = useState(0)
  return <FolderPanel round={round} onChange={() => setRound((count) => count + 1)} />
}

const openPanel = (lang: Lang) => renderInPage(lang, <Panel />)

beforeEach(() => {
  vi.stubGlobal('showDirectoryPicker', () => {})
  const exchanged = Date.now() - 3 * day - 1
  Object.assign(browser, { there: true, answer: 'granted' })
  browser.folder = { name: 'Cloud', granted: false, exchanged }
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe.each(['en', 'zh'] as const)(
  'a folder the browser does not let us into any more (%s)',
  (lang) => {
    it('is not told to be in use; one click asks again', async () => {
      const { t } = await openPanel(lang)
      expect(await screen.findByText(t('sync:noAccess', { name: 'Cloud' }))).toBeTruthy()
      expect(screen.queryByText(t('sync:inUse', { name: 'Cloud' }))).toBeNull()
      await userEvent.click(await button(t('sync:allow')))
      expect(await screen.findByText(t('sync:inUse', { name: 'Cloud' }))).toBeTruthy()
      expect(await button(t('sync:sync'))).toBeTruthy()
      expect(await screen.findByText(t('sync:removed', { count: 2 }))).toBeTruthy()
    })

    it('says so where access is refused', async () => {
      browser.answer = 'denied'
      const { t } = await openPanel(lang)
      await userEvent.click(await button(t('sync:allow')))
      expect(await screen.findByText(t('sync:denied'))).toBeTruthy()
      expect(screen.getByText(t('sync:noAccess', { name: 'Cloud' }))).toBeTruthy()
    })

    it('says so where the folder is gone', async () => {
      browser.there = false
      browser.folder!.granted = true
      const { t } = await openPanel(lang)
      await userEvent.click(await button(t('sync:sync')))
      expect(await screen.findByText(t('sync:missing'))).toBeTruthy()
    })
  },
)

describe('the age of the last exchange', () => {
  it('is always there', async () => {
    await openPanel('en')
    expect(await screen.findByText(/^Last synchronized: .* \(3 days ago\)$/)).toBeTruthy()
    cleanup()
    await openPanel('zh')
    expect(await screen.findByText(/^上次同步：.*（3天前）$/)).toBeTruthy()
  })

  it('is none where nothing was ever exchanged', async () => {
    browser.folder = { name: 'Cloud', granted: true }
    const { t } = await openPanel('en')
    expect(await screen.findByText(t('sync:neverExchanged'))).toBeTruthy()
  })
})
