import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { deleteStored } from './support/delete-stored.ts'
import { expect, inLang, open, ready, saved, test, tickBox } from './support/test.ts'

/** Saves a backup through the page and gives its text: as a download, which a test can read. */
async function download(page: Page, button: string): Promise<string> {
  const arrived = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return readFile(await (await arrived).path(), 'utf8')
}

/** Hands a file to the import. */
async function choose(page: Page, text: string, name = 'waymark-backup.json') {
  await page
    .locator('.file-button input')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** A backup of so many ticks. */
function manyEvents(count: number): string {
  const events = Array.from({ length: count }, (_, i) => ({
    id: `event-${i}`,
    at: 1_700_000_000_000 + i,
    device: 'other',
    work: 'bert',
    field: 'status',
    value: 'done',
  }))
  const head = { format: 'waymark-backup', version: 1, exportedAt: '2026-01-01T00:00:00Z' }
  return JSON.stringify({ ...head, events, notes: [], paths: [], preferences: {} })
}

/** How many events the database holds. */
function eventsIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('waymark')
        opening.addEventListener('error', () => reject(opening.error!))
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('events').objectStore('events').count()
          counting.addEventListener('success', () => {
            opening.result.close()
            resolve(counting.result)
          })
        })
      }),
  )
}

/** A backup with nothing in it. */
const emptyFile =
  '{"format":"waymark-backup","version":1,"exportedAt":"2026-01-01T00:00:00Z","events":[],"notes":[],"paths":[],"preferences":{}}'

/** Forgets everything the browser keeps for the site, as clearing its data does. */
const wipe = (page: Page) => deleteStored(page, 'database', 'journal', 'localStorage')

test.beforeEach(async ({ page }) => {
  // The save dialog belongs to the system, where no test can press a button.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
})

inLang('zh', (lang, t) => {
  const [first, second, third] = worksOnPath(pathIn(lang, 'intro-to-llms')) as string[]
  const tick = (page: Page, work: string) => tickBox(page, titleOf(lang, work)).check()

  test('export, wipe, import: everything is back, and the import can be taken back', async ({
    page,
  }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await tick(page, second!)
    await saved(page)
    await open(page, `${lang}/works/${first}`)
    await page.locator('.note-editor textarea').fill('a thought')
    await expect(page.locator('[data-note-saved]')).toBeVisible()
    await open(page, `${lang}/settings`)
    const text = await download(page, t('backup:save'))
    await expect(page.getByText(t('backup:saved.download'))).toBeVisible()
    expect(JSON.parse(text)).toMatchObject({ format: 'waymark-backup', version: 1 })

    await wipe(page)
    await open(page, `${lang}/settings`)
    await choose(page, text)
    await expect(page.getByText(t('backup:preview.ticks', { new: 2, differ: 0 }))).toBeVisible()
    await expect(page.getByText(t('backup:preview.notes', { new: 1, differ: 0 }))).toBeVisible()
    await page.getByRole('button', { name: t('backup:preview.merge'), exact: true }).click()
    await expect(page.getByText(t('backup:applied.merge'))).toBeVisible()
    await open(page, `${lang}/works/${first}`)
    await expect(page.locator('.note-editor textarea')).toHaveValue('a thought')
    await expect(tickBox(page, titleOf(lang, first!))).toBeChecked()

    await open(page, `${lang}/settings`)
    await page.locator('.import .quiet').click()
    await expect(page.getByText(t('backup:undone'))).toBeVisible()
    await open(page, `${lang}/works/${first}`)
    await expect(page.locator('.note-editor textarea')).toHaveValue('')
    await expect(tickBox(page, titleOf(lang, first!))).not.toBeChecked()
  })

  test('two devices that exchange backups agree, and a second import changes nothing', async ({
    page,
    browser,
    watch,
    baseURL,
  }) => {
    const laptop = await browser.newContext({ baseURL: baseURL! })
    watch(laptop)
    const other = await laptop.newPage()
    await other.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await open(other, `${lang}/paths/intro-to-llms`)
    await tick(other, second!)
    await saved(other)
    await open(page, `${lang}/settings`)
    await open(other, `${lang}/settings`)
    const [here, there] = [
      await download(page, t('backup:save')),
      await download(other, t('backup:save')),
    ]
    for (const [tab, text] of [
      [page, there],
      [other, here],
    ] as const) {
      await choose(tab, text)
      await tab.getByRole('button', { name: t('backup:preview.merge'), exact: true }).click()
      await expect(tab.getByText(t('backup:applied.merge'))).toBeVisible()
      await choose(tab, text)
      await expect(tab.getByText(t('backup:preview.nothing'))).toBeVisible()
      await open(tab, `${lang}/paths/intro-to-llms`)
      for (const work of [first!, second!]) {
        await expect(tickBox(tab, titleOf(lang, work))).toBeChecked()
      }
      await expect(tickBox(tab, titleOf(lang, third!))).not.toBeChecked()
    }
    await laptop.close()
  })

  test('a protected backup opens with its passphrase only', async ({ page }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await open(page, `${lang}/settings`)
    await page.getByLabel(t('backup:protect')).check()
    await page.getByLabel(t('backup:passphrase'), { exact: true }).fill('correct horse 电池')
    const text = await download(page, t('backup:save'))
    expect(text).not.toContain(first)
    await wipe(page)
    await open(page, `${lang}/settings`)
    await choose(page, text)
    const passphrase = page.getByLabel(t('backup:unlock'))
    await passphrase.fill('wrong')
    await passphrase.press('Enter')
    await expect(page.getByText(t('failures:wrong-passphrase'))).toBeVisible()
    await page.getByLabel(t('backup:unlock')).fill('correct horse 电池')
    await page.getByLabel(t('backup:unlock')).press('Enter')
    await page.getByRole('button', { name: t('backup:preview.merge'), exact: true }).click()
    await expect(page.getByText(t('backup:applied.merge'))).toBeVisible()
  })

  test('an import that is stopped while it is written changes nothing', async ({ page }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await open(page, `${lang}/settings`)
    await choose(page, manyEvents(60_000))
    await page.getByRole('button', { name: t('backup:preview.merge'), exact: true }).click()
    // Written, and not committed yet.
    await expect(page.locator('.import [role=progressbar]')).not.toHaveAttribute(
      'aria-valuenow',
      '0',
    )
    await page.getByRole('button', { name: t('backup:stop'), exact: true }).click()
    await expect(page.getByText(t('backup:stopped'))).toBeVisible()
    expect(await eventsIn(page)).toBe(1)
    await open(page, `${lang}/paths/intro-to-llms`)
    await expect(tickBox(page, titleOf(lang, first!))).toBeChecked()
  })

  test('an import whose worker dies is said to have failed, and can be made again', async ({
    page,
    allow,
  }) => {
    allow(/out of memory/)
    await page.addInitScript(() => {
      const start = Worker
      class Dying extends start {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          super(...args)
          // Once, as soon as it is asked for something.
          if (!String(args[0]).includes('backup-worker') || sessionStorage.getItem('died')) return
          sessionStorage.setItem('died', '1')
          const died = () =>
            this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
          setTimeout(died)
        }
      }
      Object.assign(globalThis, { Worker: Dying })
    })
    await open(page, `${lang}/settings`)
    await choose(page, manyEvents(2))
    const failed = t('backup:refused', { why: t('failures:no-worker') })
    await expect(page.getByText(failed)).toBeVisible()
    await choose(page, manyEvents(2))
    await page.getByRole('button', { name: t('backup:preview.merge'), exact: true }).click()
    await expect(page.getByText(t('backup:applied.merge'))).toBeVisible()
  })

  test('a file that is no backup is refused whole, with the reason', async ({ page }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await open(page, `${lang}/settings`)
    const cases = [
      ['<!doctype html><title>Sign in</title>', 'html'],
      ['PK\u0003\u0004 and so on', 'zip'],
      ['{"format":"waymark-backup","version":99}', 'newer-version'],
      ['{"hello":"world"}', 'not-a-backup'],
      [`${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'too-deep'],
      [
        '{"format":"waymark-backup","version":1,"exportedAt":"2026-01-01T00:00:00Z","events":[{"id":"__proto__","at":1,"device":"d","work":"w","field":"status","value":"done"}],"notes":[],"paths":[],"preferences":{}}',
        'wrong-shape',
      ],
    ] as const
    for (const [text, problem] of cases) {
      await choose(page, text)
      await expect(
        page.getByText(t('backup:refused', { why: t(`failures:${problem}`) })),
      ).toBeVisible()
    }
    await open(page, `${lang}/paths/intro-to-llms`)
    await expect(tickBox(page, titleOf(lang, first!))).toBeChecked()
  })

  test('a link carries the latest actions to another device, in its fragment only', async ({
    page,
    browser,
    watch,
    baseURL,
  }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await open(page, `${lang}/settings`)
    await page.getByRole('button', { name: t('backup:share.code') }).click()
    await expect(page.getByRole('img', { name: t('backup:share.codeLabel') })).toBeVisible()
    await page.getByRole('button', { name: t('backup:share.link') }).click()
    const link = await page.locator('.share-link').inputValue()
    expect(new URL(link).search).toBe('')
    const phone = await browser.newContext({ baseURL: baseURL! })
    watch(phone)
    const other = await phone.newPage()
    await other.goto(link)
    await expect(other.getByText(t('backup:preview.ticks', { new: 1, differ: 0 }))).toBeVisible()
    await other.getByRole('button', { name: t('backup:preview.merge'), exact: true }).click()
    await expect(other.getByText(t('backup:applied.merge'))).toBeVisible()
    await open(other, `${lang}/paths/intro-to-llms`)
    await expect(tickBox(other, titleOf(lang, first!))).toBeChecked()
    await phone.close()
  })

  test('a database that is gone comes back from the second copy, and the other way round', async ({
    page,
  }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await open(page, `${lang}/works/${second}`)
    await page.locator('.note-editor textarea').fill('a thought')
    await expect(page.locator('[data-note-saved]')).toBeVisible()

    // The second time it comes back from a journal that was itself made anew.
    for (const round of [1, 2]) {
      await deleteStored(page, 'database')
      await open(page, `${lang}/paths/intro-to-llms`)
      await expect(tickBox(page, titleOf(lang, first!))).toBeChecked()
      const words = page.getByText(t('record:restored.text', { count: 2 }))
      await expect(words).toBeVisible()
      await expect(page.getByText(t('record:lost.text', { count: 1 }))).toHaveCount(0)
      await open(page, `${lang}/works/${second}`)
      await expect(page.locator('.note-editor textarea')).toHaveValue('a thought')
      await expect(words).toHaveCount(0)
      if (round === 1) await deleteStored(page, 'journal')
      await open(page, `${lang}/settings`)
      await expect(page.getByText(t('backup:safety.copy.kept'))).toBeVisible()
    }
  })

  test('a database that cannot take back what it lost is not said to be all there was', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      for (const method of ['add', 'put'] as const) {
        const write = IDBObjectStore.prototype[method]
        IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...row) {
          if (localStorage.getItem('disk') !== 'full') return write.apply(this, row)
          throw new DOMException('Encountered full disk.', 'QuotaExceededError')
        }
      }
    })
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await deleteStored(page, 'database')
    await page.evaluate(() => localStorage.setItem('disk', 'full'))

    await open(page, `${lang}/settings`)
    const held = page.getByText(t('record:lost.held'))
    await expect(held).toBeVisible()
    await expect(page.getByText(t('record:lost.text', { count: 1 }))).toHaveCount(0)
    await expect(page.getByText(t('backup:safety.copy.ahead'))).toBeVisible()

    await page.evaluate(() => localStorage.removeItem('disk'))
    await open(page, `${lang}/paths/intro-to-llms`)
    await expect(page.getByText(t('record:restored.text', { count: 1 }))).toBeVisible()
    await expect(held).toHaveCount(0)
    await expect(tickBox(page, titleOf(lang, first!))).toBeChecked()
  })

  test('a browser without a place for the second copy says so, and keeps one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined })
    })
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await page.reload()
    await ready(page)
    await expect(tickBox(page, titleOf(lang, first!))).toBeChecked()
    await open(page, `${lang}/settings`)
    await expect(page.getByText(t('backup:safety.copy.none'))).toBeVisible()
  })

  test('a database that is gone with its second copy is noticed, and the way back is shown', async ({
    page,
  }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    await deleteStored(page, 'database', 'journal')
    await open(page, `${lang}/`)
    await expect(page.getByText(t('record:lost.text', { count: 1 }))).toBeVisible()
    await page.getByRole('link', { name: t('record:lost.restore') }).click()
    await expect(page).toHaveURL(/settings#backup$/)
    await page.getByRole('button', { name: t('record:lost.afresh') }).click()
    await page.reload()
    await ready(page)
    await expect(page.getByText(t('record:lost.text', { count: 1 }))).toHaveCount(0)
  })

  test('replacing by an empty file is no alarm, in no tab, and can be taken back', async ({
    page,
    context,
  }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tick(page, first!)
    await saved(page)
    const beside = await context.newPage()
    await open(beside, `${lang}/paths/intro-to-llms`)
    await expect(tickBox(beside, titleOf(lang, first!))).toBeChecked()
    await open(page, `${lang}/settings`)
    await choose(page, emptyFile)
    await page.getByRole('button', { name: t('backup:preview.replace'), exact: true }).click()
    await expect(page.getByText(t('backup:applied.replace'))).toBeVisible()
    await expect(tickBox(beside, titleOf(lang, first!))).not.toBeChecked()
    for (const tab of [page, beside]) {
      await expect(tab.getByText(t('record:lost.text', { count: 1 }))).toHaveCount(0)
      await tab.reload()
      await ready(tab)
      await expect(tab.getByText(t('record:lost.text', { count: 1 }))).toHaveCount(0)
    }
    await page.locator('.import .quiet').click()
    await expect(page.getByText(t('backup:undone'))).toBeVisible()
    await expect(tickBox(beside, titleOf(lang, first!))).toBeChecked()
  })

  test('a hostile link is refused, and the page goes on', async ({ page }) => {
    // 27 KB that unpack to 20 MB, nested without end.
    const deep = gzipSync('['.repeat(20_000_000)).toString('base64url')
    const rows = gzipSync(`{"v":1,"d":["d"],"w":["w"],"e":[${'["a",1,0,0,"s",1],'.repeat(900_000)}`)
    for (const data of [deep, rows.toString('base64url').slice(0, 27_000)]) {
      await open(page, `${lang}/`)
      await page.goto(`${lang}/settings#share=${data}`)
      await expect(page.locator('.import [role=alert]')).toBeVisible()
      await expect(page).toHaveURL(/settings$/)
    }
  })

  test('a shared folder brings two devices in step', async ({ page, browser, watch, baseURL }) => {
    // The browser's private file system plays the folder; its files are carried over by hand.
    const pick = () => {
      const choose = async () => {
        const storage = await navigator.storage.getDirectory()
        return storage.getDirectoryHandle('shared', { create: true })
      }
      Object.assign(window, { showDirectoryPicker: choose })
    }
    const laptop = await browser.newContext({ baseURL: baseURL! })
    watch(laptop)
    const other = await laptop.newPage()
    for (const [tab, work] of [
      [page, first!],
      [other, second!],
    ] as const) {
      await tab.addInitScript(pick)
      await open(tab, `${lang}/paths/intro-to-llms`)
      await tick(tab, work)
      await saved(tab)
      await open(tab, `${lang}/settings`)
      await tab.getByRole('button', { name: t('sync:choose') }).click()
      await expect(tab.getByText(t('sync:done', { count: 0 }))).toBeVisible()
    }
    await carry(page, other)
    await other.getByRole('button', { name: t('sync:sync') }).click()
    await expect(other.getByText(t('sync:done', { count: 1 }))).toBeVisible()
    await open(other, `${lang}/paths/intro-to-llms`)
    await expect(tickBox(other, titleOf(lang, first!))).toBeChecked()
    await expect(tickBox(other, titleOf(lang, second!))).toBeChecked()

    // What is replaced on one goes from the other, and does not come back.
    await open(other, `${lang}/settings`)
    await carry(other, page)
    await page.getByRole('button', { name: t('sync:sync') }).click()
    await expect(page.getByText(t('sync:done', { count: 1 }))).toBeVisible()
    await choose(page, emptyFile)
    await expect(page.getByText(t('backup:preview.replaceShared'))).toBeVisible()
    await page.getByRole('button', { name: t('backup:preview.replace'), exact: true }).click()
    await expect(page.getByText(t('backup:applied.replace'))).toBeVisible()
    await expect(page.getByText(t('backup:undoShared'))).toBeVisible()
    for (const [tab, from, to] of [
      [page, page, other],
      [other, other, page],
      [page, page, other],
    ] as const) {
      await tab.getByRole('button', { name: t('sync:sync') }).click()
      await expect(tab.getByText(t('sync:done', { count: 1 }))).toBeVisible()
      if (tab === other) {
        await expect(tab.getByText(t('sync:removed', { count: 2 }))).toBeVisible()
      }
      await carry(from, to)
    }
    for (const tab of [page, other]) {
      await open(tab, `${lang}/paths/intro-to-llms`)
      for (const work of [first!, second!]) {
        await expect(tickBox(tab, titleOf(lang, work))).not.toBeChecked()
      }
      await expect(tab.getByText(t('record:lost.text', { count: 2 }))).toHaveCount(0)
    }
    await laptop.close()
  })
})

/** Copies the files of one page's folder into the other's, as a cloud program would. */
async function carry(from: Page, to: Page) {
  const files = await from.evaluate(async () => {
    const storage = await navigator.storage.getDirectory()
    const folder = await storage.getDirectoryHandle('shared')
    const found: [string, number[]][] = []
    for await (const entry of (
      folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
    ).values()) {
      const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer())
      found.push([entry.name, [...bytes]])
    }
    return found
  })
  await to.evaluate(async (files) => {
    const storage = await navigator.storage.getDirectory()
    const folder = await storage.getDirectoryHandle('shared', { create: true })
    for (const [name, bytes] of files) {
      const file = await folder.getFileHandle(name, { create: true })
      const writable = await file.createWritable()
      await writable.write(new Uint8Array(bytes))
      await writable.close()
    }
  }, files)
}
