import type { Response } from '@playwright/test'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, ready, saved, test, tickBox } from './support/own-server.ts'
import { base } from './support/site.ts'
import { installed, keeps } from './support/worker.ts'

/** Whether an answer is the page as it was rendered, from the service worker. */
async function isRendered(response: Response | null): Promise<boolean> {
  expect(response!.fromServiceWorker()).toBe(true)
  return (await response!.text()).includes('<h1')
}

const heading = { level: 1 } as const

inLang('en', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')
  const [work, other] = path.stages[0]!.works as [string, string]

  test('home and the paths greet a returning learner with the rendered page', async ({
    page,
    context,
    server,
  }) => {
    await open(page, `${lang}/paths/${path.id}`)
    await tickBox(page, titleOf(lang, work)).check()
    await saved(page)
    await installed(page)
    await keeps(page, `${base}${lang}`, `${base}${lang}/paths/${path.id}`)

    const checkPath = async () => {
      for (const slash of ['', '/']) {
        const response = await page.goto(`${lang}/paths/${path.id}${slash}?state=open#end`)
        expect(await isRendered(response)).toBe(true)
        await ready(page)
        await expect(page).toHaveURL(new RegExp(`${path.id}/?\\?state=open#end$`))
        await expect(tickBox(page, titleOf(lang, work))).toHaveCount(0)
        await expect(tickBox(page, titleOf(lang, other))).not.toBeChecked()
      }
      expect(await isRendered(await page.goto(`${lang}/`))).toBe(true)
      await ready(page)
      await expect(page.locator('.hero.next')).toContainText(titleOf(lang, other))
    }
    await checkPath()
    await context.setOffline(true)
    await server.close()
    await checkPath()
    await page.goto(`${lang}/paths/${path.id}`)
    await expect(tickBox(page, titleOf(lang, work))).toBeChecked()
  })

  test('a tick made on the kept page before the app has come is not lost', async ({ page }) => {
    await open(page, `${lang}/paths/${path.id}`)
    await installed(page)
    await keeps(page, `${base}${lang}/paths/${path.id}`)
    await page.addInitScript(() => {
      // As early as a person could at the very best: when the box is there, before the app is.
      addEventListener('DOMContentLoaded', () => {
        document.querySelector<HTMLInputElement>('input[data-early]')?.click()
      })
    })
    await page.goto(`${lang}/paths/${path.id}`)
    await saved(page)
    await expect(tickBox(page, titleOf(lang, work))).toBeChecked()
    await open(page, `${lang}/works/${work}`)
    await expect(tickBox(page, titleOf(lang, work))).toBeChecked()
  })

  test('the work a learner left last is ready when they come back, also without a network', async ({
    page,
    context,
    server,
  }) => {
    await open(page, `${lang}/paths/${path.id}`)
    await installed(page)
    const address = `${lang}/works/${work}`
    await page.getByRole('link', { name: titleOf(lang, work), exact: true }).click()
    await expect(page.getByRole('heading', heading)).toHaveText(titleOf(lang, work))
    await page.goto('about:blank')

    await open(page, `${lang}/`)
    await keeps(page, base + address)
    await context.setOffline(true)
    await server.close()
    expect(await isRendered(await page.goto(address))).toBe(true)
    await ready(page)
    await expect(page.getByRole('heading', heading)).toHaveText(titleOf(lang, work))
    // A work nobody has read is there as well, drawn by the app.
    expect(await isRendered(await page.goto(`${lang}/works/${other}`))).toBe(false)
    await expect(page.getByRole('heading', heading)).toHaveText(titleOf(lang, other))
    await open(page, `${lang}/works/nowhere`)
    await expect(page.getByRole('heading', heading)).toHaveText(t('errors:notFound.heading'))
  })
})
