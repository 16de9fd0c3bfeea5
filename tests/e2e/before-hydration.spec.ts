import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { holdApp } from './support/hold-app.ts'
import { allowNoReload, expect, inLang, open, ready, saved, test, tickBox } from './support/test.ts'

inLang('en', (lang, t) => {
  const [first, second] = worksOnPath(pathIn(lang, 'intro-to-llms')).map((work) =>
    titleOf(lang, work),
  ) as [string, string]

  test('a tick made before the app has taken over is kept', async ({ page }) => {
    const app = await holdApp(page)
    await page.goto(`${lang}/paths/intro-to-llms`)
    await tickBox(page, first).check()
    await tickBox(page, second).check()
    await tickBox(page, second).uncheck()
    await expect(page.locator('html')).not.toHaveAttribute('data-ready')
    app.release()
    await ready(page)
    await saved(page)
    await expect(tickBox(page, first)).toBeChecked()
    await expect(tickBox(page, second)).not.toBeChecked()
    await expect(page.locator('.page-head .count')).toHaveText(
      t('catalogue:progress', { done: 1, total: 36 }),
    )

    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await ready(page)
    await expect(tickBox(page, first), 'it is in the database').toBeChecked()
    await expect(tickBox(page, second)).not.toBeChecked()
  })

  test('a tick made on a page that is closed before the app comes is kept', async ({ context }) => {
    const early = await context.newPage()
    await holdApp(early)
    await early.goto(`${lang}/paths/intro-to-llms`)
    await tickBox(early, first).check()
    await early.close()

    const page = await context.newPage()
    await open(page, `${lang}/paths/intro-to-llms`)
    await expect(tickBox(page, first)).toBeChecked()
    await saved(page)
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await expect(page.locator('.page-head .count')).toHaveText(
      t('catalogue:progress', { done: 1, total: 36 }),
    )
    await expect(tickBox(page, first)).toBeChecked()
  })

  test('what is done while the code of the database does not arrive is kept, and stored once it comes', async ({
    context,
    allow,
  }) => {
    allow(/Failed to load resource|dynamically imported module/)
    const database = '**/assets/database-*.js'
    const work = pathIn(lang, 'intro-to-llms').stages[0]!.works[0]!
    const page = await context.newPage()
    await allowNoReload(page)
    await page.route(database, (route) => route.abort())
    await open(page, `${lang}/works/${work}`)
    await expect(page.getByRole('alert')).toContainText(t('errors:storage.not-loaded'))
    await tickBox(page, first).check()
    await page.getByRole('button', { name: t('work:star'), exact: true }).click()
    await expect(page.locator('.save-state')).toHaveText(t('app:saving'))
    await page.close()

    const later = await context.newPage()
    await allowNoReload(later)
    await later.route(database, (route) => route.abort())
    await open(later, `${lang}/works/${work}`)
    const starred = later.getByRole('button', { name: t('work:unstar'), exact: true })
    await expect(starred).toHaveAttribute('aria-pressed', 'true')
    await expect(tickBox(later, first)).toBeChecked()
    await later.unroute(database)
    await saved(later)
    await expect(later.getByRole('alert')).toHaveCount(0)

    await later.evaluate(() => localStorage.clear())
    await later.reload()
    await ready(later)
    await expect(tickBox(later, first), 'it is in the database').toBeChecked()
    await expect(starred).toHaveAttribute('aria-pressed', 'true')
  })

  test('a tick made early shows on the next load too, though the app never comes', async ({
    context,
  }) => {
    for (const load of [1, 2]) {
      const page = await context.newPage()
      await holdApp(page)
      await page.goto(`${lang}/paths/intro-to-llms`)
      if (load === 1) await tickBox(page, first).check()
      await expect(tickBox(page, first)).toBeChecked()
      await expect(tickBox(page, second)).not.toBeChecked()
      await expect(page.locator('html')).not.toHaveAttribute('data-ready')
      await page.close()
    }
  })

  test('the page can be read before the app comes, and the focus stays where it was put', async ({
    page,
  }) => {
    const app = await holdApp(page)
    await page.goto(`${lang}/paths/intro-to-llms`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      pathIn(lang, 'intro-to-llms').title,
    )
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: t('app:skip'), exact: true })
    await expect(skip).toBeFocused()
    app.release()
    await ready(page)
    await expect(skip).toBeFocused()
  })
})
