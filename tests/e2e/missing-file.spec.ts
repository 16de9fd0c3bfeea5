import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { allowNoReload, expect, inLang, open, ready, saved, test, tickBox } from './support/test.ts'

/** What the browser says of a file that did not come. */
const ofLostFiles = /Failed to load resource|dynamically imported module/

const textOf = (page: Page) => page.locator('#app').innerText()
const nameOf = (url: string) => new URL(url).pathname.split('/').at(-1)!

/**
 * The files of code a first visit loads, by name, which of them the page cannot do without, and
 * its text without any of them.
 */
async function firstLoad(browser: Browser, options: BrowserContextOptions, address: string) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const files = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') files.add(nameOf(request.url()))
  })
  await open(page, address)
  await expect.poll(() => [...files].some((file) => file.startsWith('database-'))).toBe(true)
  await page.waitForLoadState('networkidle')
  const preload = await page.locator('script[data-preload]').getAttribute('data-preload')
  const needed = (file: string) => preload!.includes(file) || /^(database|dexie)-/.test(file)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.reload()
  const text = await textOf(page)
  await context.close()
  return { files: [...files], needed, text }
}

inLang('en', (lang, t) => {
  const path = pathIn(lang, 'intro-to-llms')
  const [first, second] = worksOnPath(path) as [string, string]
  const pathAddress = `${lang}/paths/${path.id}`
  const workAddress = `${lang}/works/${first}`
  const heading = (page: Page) => page.getByRole('heading', { level: 1 })
  const box = (page: Page) => tickBox(page, titleOf(lang, first))
  const goesOnline = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))

  /** Pages, and those before whose files were tried there already. */
  const pages: [name: string, address: string, before: string[], ticks: boolean][] = [
    ['home', `${lang}/`, [], false],
    ['a path', pathAddress, [`${lang}/`], true],
    ['a work', workAddress, [`${lang}/`, pathAddress], true],
  ]
  for (const [name, address, before, ticks] of pages) {
    test(`whatever file of ${name} does not come, the page stays, and ticks are kept`, async ({
      browser,
      baseURL,
      watch,
      allow,
    }) => {
      allow(ofLostFiles)
      const options: BrowserContextOptions = { baseURL: baseURL!, serviceWorkers: 'block' }
      const tried = await Promise.all(before.map((other) => firstLoad(browser, options, other)))
      const { files, needed, text } = await firstLoad(browser, options, address)
      const own = files.filter((file) => !tried.some((other) => other.files.includes(file)))
      expect(own.length).toBeGreaterThan(0)

      const context = await browser.newContext(options)
      watch(context)
      const page = await context.newPage()
      await allowNoReload(page)
      let [lost, asked, left] = ['', 0, 0]
      await page.route('**/assets/*.js', (route) => {
        if (nameOf(route.request().url()) !== lost) return route.continue()
        asked++
        return left-- > 0 ? route.abort() : route.continue()
      })
      for (const [i, file] of own.entries()) {
        // One of them comes when it is asked for again; each of the others not until the tick is made.
        for (const times of i === 0 ? [1, Infinity] : [Infinity]) {
          const what = `${file}, lost ${times === 1 ? 'once' : 'for good'}`
          await test.step(what, async () => {
            ;[lost, asked, left] = [file, 0, times]
            await page.goto(address)
            if (times === Infinity && needed(file)) {
              await expect(page.getByRole('alert'), what).toBeVisible()
            } else await ready(page)
            await expect.poll(() => asked, what).toBeGreaterThan(0)
            expect((await textOf(page)).length, what).toBeGreaterThanOrEqual(text.length)
            if (ticks) await box(page).check()
            left = 0
            await goesOnline(page)
            await ready(page)
            if (ticks) {
              await saved(page)
              await expect(box(page), what).toBeChecked()
              await box(page).uncheck()
              await saved(page)
            }
          })
        }
      }
      await context.close()
    })
  }

  test('a browser that never asks again for a file gets a new page, once, and the tick is there', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    let loads = 0
    page.on('domcontentloaded', () => loads++)
    let ticked = () => {}
    const tick = new Promise<void>((resolve) => (ticked = resolve))
    await page.route('**/assets/path-page-*.js', (route) =>
      loads < 2 ? route.abort() : route.continue(),
    )
    await page.route(`**/${pathAddress}`, async (route) => {
      if (route.request().method() === 'HEAD') await tick
      await route.continue()
    })
    await page.goto(pathAddress)
    await expect(page.getByRole('alert')).toContainText(t('boot:page'))
    await box(page).check()
    ticked()
    await ready(page)
    await saved(page)
    await expect(box(page)).toBeChecked()
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(loads).toBe(2)
  })

  test('a page whose file stays away is loaded again only once, and not at all over what was typed', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/search')) asked.push(request.method())
    })
    let answer = () => {}
    const typed = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/search', async (route) => {
      if (route.request().method() === 'HEAD') await typed
      await route.continue()
    })
    await page.route('**/assets/search-page-*.js', (route) => route.abort())
    await page.goto(`${lang}/search`)
    const field = page.getByRole('searchbox')
    await field.fill('attention')
    answer()
    const retry = page.getByRole('button', { name: t('boot:retry') })
    await retry.click()
    await expect.poll(() => asked.filter((method) => method === 'HEAD').length).toBe(2)
    await expect(field).toHaveValue('attention')
    expect(asked.filter((method) => method === 'GET')).toHaveLength(1)

    await field.fill('')
    await expect.poll(() => asked.filter((method) => method === 'GET').length).toBe(2)
    let tries = 0
    page.on('request', (request) => void (/search-page-/.test(request.url()) && tries++))
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(async () => {
      await goesOnline(page)
      expect(tries).toBeGreaterThan(3)
    }).toPass()
    expect(asked.filter((method) => method === 'GET')).toHaveLength(2)
  })

  /** Opens a work while the code of the database hangs, and types a note. @returns what decides on the code. */
  async function typeWithoutDatabase(page: Page) {
    let decide = (_: 'comes' | 'fails') => {}
    const decided = new Promise<string>((resolve) => (decide = resolve))
    const code = '**/assets/database-*.js'
    await page.route(code, async (route) => {
      if ((await decided) === 'comes') await route.continue()
      else await route.abort()
    })
    await open(page, workAddress)
    await expect(page.getByText(t('errors:waiting'))).toBeVisible()
    const note = page.locator('.note-editor textarea')
    await note.fill('a thought')
    const comes = () => page.unroute(code)
    return { note, decide, comes, kept: page.locator('[data-note-saved]') }
  }

  test('a note on a page one has left is not lost by loading again what does not come', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    const { note, decide, comes, kept } = await typeWithoutDatabase(page)
    await page
      .getByRole('navigation', { name: t('app:nav') })
      .getByRole('link', { name: path.title, exact: true })
      .click()
    await expect(heading(page)).toHaveText(path.title)
    const answered = page.waitForResponse((response) => response.request().method() === 'HEAD')
    decide('fails')
    await answered
    await page.goBack()
    await expect(note, 'what was typed is on its page again').toHaveValue('a thought')
    await comes()
    await goesOnline(page)
    await expect(kept).toBeVisible()
    await page.reload()
    await ready(page)
    await expect(note).toHaveValue('a thought')
  })

  test('loading again what did not come asks first where something typed is not saved', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    const { note, decide, kept } = await typeWithoutDatabase(page)
    await page.route('**/assets/keys-dialog-*.js', (route) => route.abort())
    await note.blur()
    await page.keyboard.press('?')
    await expect(page.getByText(t('errors:chunk'))).toBeVisible()
    const reload = page.getByRole('button', { name: t('errors:reload') })
    await reload.click()
    await expect(page.getByText(t('errors:unsaved'))).toBeVisible()
    await expect(note).toHaveValue('a thought')

    decide('comes')
    await expect(kept).toBeVisible()
    await reload.click()
    await expect(page.getByText(t('errors:chunk'))).toHaveCount(0)
    await ready(page)
    await expect(note).toHaveValue('a thought')
  })

  test('a link to a page that does not come leaves the page standing, and can be tried again', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    const code = '**/assets/work-*.js'
    await open(page, pathAddress)
    await page.route(code, (route) => route.abort())
    await page
      .getByRole('main')
      .getByRole('link', { name: titleOf(lang, first) })
      .first()
      .click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(t('errors:visit'))
    await expect(page).toHaveURL(pathAddress)
    await expect(heading(page)).toHaveText(path.title)
    await box(page).check()
    await saved(page)
    const retry = notice.getByRole('button', { name: t('errors:retry'), exact: true })
    await retry.click()
    await expect(notice).toContainText(t('errors:visit'))
    await expect(page).toHaveURL(pathAddress)

    await page.unroute(code)
    await retry.click()
    await expect(page).toHaveURL(`${workAddress}?path=intro-to-llms`)
    await expect(heading(page)).toHaveText(titleOf(lang, first))
    await expect(notice).toHaveCount(0)
  })

  test('a page that does not come can be opened without the app, and read', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    await open(page, pathAddress)
    await page.route('**/assets/work-*.js', (route) => route.abort())
    await page
      .getByRole('main')
      .getByRole('link', { name: titleOf(lang, second) })
      .first()
      .click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: t('errors:openDirectly') })
      .click()
    await expect(page).toHaveURL(`${lang}/works/${second}?path=intro-to-llms`)
    await expect(heading(page)).toHaveText(titleOf(lang, second))
  })

  test('going back to a page that does not come leaves the page standing too', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    await open(page, `${lang}/`)
    const links = page.getByRole('navigation', { name: t('app:nav') })
    await links.getByRole('link', { name: path.title, exact: true }).click()
    await expect(heading(page)).toHaveText(path.title)
    await page.reload()
    await ready(page)
    await page.route('**/assets/home-*.js', (route) => route.abort())
    await page.evaluate(() => history.back())
    await expect(page.getByRole('alert')).toContainText(t('errors:visit'))
    await expect(page).toHaveURL(pathAddress)
    await expect(heading(page)).toHaveText(path.title)
  })

  test('the list of keys that does not come is said to be missing, and comes the next time', async ({
    page,
    allow,
  }) => {
    allow(ofLostFiles)
    const code = '**/assets/keys-dialog-*.js'
    await open(page, pathAddress)
    await page.route(code, (route) => route.abort())
    await page.keyboard.press('?')
    await expect(page.getByRole('alert')).toContainText(t('errors:chunk'))
    await expect(heading(page)).toHaveText(path.title)
    await page.unroute(code)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: t('app:keys.title') })).toBeVisible()
  })
})
