import type { BrowserContext, Page } from '@playwright/test'
import type { Lang } from '../../../src/content/schema.ts'
import { worksOnPath } from '../../../src/catalogue/model/outline.ts'
import { pathIn, titleOf } from './catalogue.ts'
import { nextName } from './next-version.ts'
import { expect, open, ready, saved, tickBox, wordsOf } from './test.ts'
import { installed, keeps } from './worker.ts'

/** A site somewhere, as a test can play with it. */
export interface Deployment {
  /** Path below which it lives, with a slash at both ends. */
  base: string
  /** Puts the next version in the place of this one. */
  update(): void | Promise<void>
  /** Switches its host off. */
  close(): Promise<void>
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/**
 * Lives through everything with a site: a first visit by a deep link, the second one through the
 * service worker, deep links and reloads, an update, and no network. Fails where anything of it
 * is not as on any other host.
 */
export async function liveOn(
  { base, update, close }: Deployment,
  lang: Lang,
  page: Page,
  context: BrowserContext,
): Promise<void> {
  const t = wordsOf[lang]
  const path = pathIn(lang, 'intro-to-llms')
  const [first, second] = worksOnPath(path) as [string, string]
  const address = `${lang}/paths/${path.id}`
  const tick = async (work: string) => {
    await tickBox(page, titleOf(lang, work)).check()
    await saved(page)
  }
  /** Loads an address anew. @returns the page as it came, from the service worker. */
  const load = async (address?: string) => {
    const response = await (address === undefined ? page.reload() : page.goto(address))
    await ready(page)
    expect(response!.fromServiceWorker()).toBe(true)
    return response!.text()
  }

  await open(page, address)
  await expect(heading(page)).toHaveText(path.title)
  await tick(first)
  await installed(page)
  await keeps(page, base + lang, base + address)

  for (const slash of ['', '/']) {
    expect(await load(address + slash)).toContain('<h1>')
    await expect(tickBox(page, titleOf(lang, first))).toBeChecked()
  }
  await tick(second)
  await load(`${lang}/works/${first}?path=${path.id}`)
  await expect(heading(page)).toHaveText(titleOf(lang, first))
  await expect(tickBox(page, titleOf(lang, first))).toBeChecked()
  await load(`${lang}/`)
  await expect(page.locator('.hero.next')).toBeVisible()

  await update()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.getByRole('button', { name: t('app:updateNow'), exact: true }).click()
  // The tab loads again by itself, from the shell until its page has been renewed.
  await expect(page.getByText(t('app:update'), { exact: true })).toBeHidden()
  await ready(page)
  await expect(async () => {
    expect(await load(address)).toContain(`data-version="${nextName}"`)
  }).toPass()

  await context.setOffline(true)
  await close()
  for (const there of [undefined, `${lang}/`, `${address}/`]) {
    expect(await load(there)).toContain(`data-version="${nextName}"`)
  }
  for (const work of [first, second]) {
    await expect(tickBox(page, titleOf(lang, work))).toBeChecked()
  }
  await load(`${lang}/settings`)
  await expect(heading(page)).toHaveText(t('settings:heading'))
  await page.goto('./')
  await expect(page).toHaveURL(/\/(en|zh)\/$/)
  await ready(page)
}
