import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, ready, test, tickBox } from './support/own-server.ts'
import { installed } from './support/worker.ts'

inLang('en', (lang) => {
  const path = pathIn(lang, 'ai-canon')
  const titles = path.stages[0]!.works.map((work) => titleOf(lang, work))
  const [early, late] = [titles.slice(0, 2), titles.slice(2, 4)]

  test('a network that comes and goes while everything loads costs no tick, and the site is kept in the end', async ({
    page,
    context,
    server,
    allow,
  }) => {
    test.setTimeout(120_000)
    allow(/Failed to load resource|dynamically imported module|error.* fetching the script/i)
    // An installation that fails says so: by a promise that Chromium reports, though it waits for it.
    allow(/uncaught: TypeError: Failed to fetch/)
    const address = `${lang}/paths/${path.id}`
    /** What a person does: loads the page again until it is there. @returns whether the app came. */
    const comes = async () => {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([path.title])
      return page.evaluate(() => document.documentElement.hasAttribute('data-ready'))
    }

    // The page comes in the end, the app does not: its first file is lost each time.
    server.flapping = true
    const entry = /\/assets\/entry-/
    await page.route(entry, (route) => route.abort())
    await expect(async () => {
      expect(await comes(), 'the page stands without the app').toBe(false)
    }).toPass()
    for (const title of early) await tickBox(page, title).check()

    await page.unroute(entry)
    await expect(async () => {
      expect(await comes(), 'the app has come').toBe(true)
      for (const title of late) {
        // Off and on again, so that each try has something to save.
        await tickBox(page, title).uncheck()
        await tickBox(page, title).check()
      }
      await expect(page.locator('.save-state[data-saved]')).toBeAttached({ timeout: 2000 })
    }).toPass()
    for (const title of early) await expect(tickBox(page, title)).toBeChecked()

    // A page says what it wants each file for; the service worker does not.
    const lostByWorker = () =>
      server.answers.some(({ status, dest }) => !status && dest === 'empty')
    await expect(async () => {
      if (lostByWorker()) return
      await comes()
      await expect.poll(lostByWorker, { timeout: 5000 }).toBe(true)
    }).toPass()

    server.flapping = false
    await open(page, address)
    for (const title of titles.slice(0, 4)) await expect(tickBox(page, title)).toBeChecked()
    await installed(page)

    await context.setOffline(true)
    await server.close()
    await page.reload()
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(path.title)
    for (const title of titles.slice(0, 4)) await expect(tickBox(page, title)).toBeChecked()
    await expect(tickBox(page, titles[4]!)).not.toBeChecked()
  })
})
