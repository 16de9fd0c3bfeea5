import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, ready, saved, test, tickBox } from './support/test.ts'

/** Writes so many bytes to a database of its own. @returns the name of the error. Runs in the page. */
function fillDisk(bytes: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('filler')
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('bytes'))
    opening.addEventListener('error', () => resolve(opening.error?.name))
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('bytes', 'readwrite')
      writing.objectStore('bytes').put(new Uint8Array(bytes), 0)
      writing.addEventListener('abort', () => resolve(writing.error?.name))
      writing.addEventListener('complete', () => resolve(undefined))
    })
  })
}

inLang('en', (lang, t) => {
  const works = worksOnPath(pathIn(lang, 'intro-to-llms'))
  const box = (page: Parameters<typeof tickBox>[0], i: number) =>
    tickBox(page, titleOf(lang, works[i]!))

  test('a full disk refuses a tick with words, and takes it once there is room', async ({
    page,
    context,
    baseURL,
  }) => {
    const session = await context.newCDPSession(page)
    const { origin } = new URL(baseURL!)
    const quota = (quotaSize: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
    await quota(5e6)
    await open(page, `${lang}/paths/intro-to-llms`)
    await box(page, 0).check()
    await saved(page)
    await quota(1)
    // Chromium looks at the quota anew when more is asked for than there was at its last look.
    expect(await page.evaluate(fillDisk, 6e6)).toBe('QuotaExceededError')
    const notice = page.getByRole('alert')
    await box(page, 1).click()
    await expect(notice).toContainText(t('errors:storage.quota'))
    await expect(box(page, 1)).not.toBeChecked()
    await expect(box(page, 0)).toBeChecked()
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await notice.getByRole('button', { name: t('errors:retry') }).click()
    await saved(page)
    await page.reload()
    await ready(page)
    for (const i of [0, 1]) await expect(box(page, i)).toBeChecked()
  })

  test('a tab closed right after “saved” loses nothing', async ({ page, context }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await box(page, 2).check()
    await saved(page)
    await page.close({ runBeforeUnload: false })
    const again = await context.newPage()
    await open(again, `${lang}/paths/intro-to-llms`)
    await expect(box(again, 2)).toBeChecked()
  })

  test('a clock that jumps back ten years lets a later change win all the same', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2036-01-01T00:00:00Z') })
    await open(page, `${lang}/paths/intro-to-llms`)
    await box(page, 0).check()
    await saved(page)
    await page.clock.setSystemTime(new Date('2016-01-01T00:00:00Z'))
    await box(page, 0).uncheck()
    await saved(page)
    await page.reload()
    await ready(page)
    await expect(page.locator('.page-head .count')).toHaveText(
      t('catalogue:progress', { done: 0, total: 36 }),
    )
    await expect(box(page, 0)).not.toBeChecked()
  })

  test('a tab of an older version freezes when a newer one takes the database', async ({
    page,
    context,
    allow,
  }) => {
    // The address the other tab opens is a picture, for which browsers ask for a favicon too.
    allow(/favicon\.ico/)
    await open(page, `${lang}/paths/intro-to-llms`)
    await box(page, 0).check()
    await saved(page)
    const newer = await context.newPage()
    await newer.goto('icon.svg')
    await newer.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('waymark', 990)
          request.addEventListener('success', () => resolve())
          request.addEventListener('error', () => reject(request.error!))
        }),
    )
    await expect(page.getByText(t('errors:frozen'))).toBeVisible()
    await box(page, 1).click()
    await expect(box(page, 1)).not.toBeChecked()
    // The old code, loaded anew, leaves the newer database alone and says so.
    await page.reload()
    await ready(page)
    await expect(page.getByText(t('errors:storage.newer-version'))).toBeVisible()
    const version = await newer.evaluate(
      async () => (await indexedDB.databases()).find(({ name }) => name === 'waymark')?.version,
    )
    expect(version).toBe(990)
  })
})
