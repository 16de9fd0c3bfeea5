import type { Browser } from '@playwright/test'
import { slowDown } from './conditions.ts'
import { until } from './until.ts'

/** What the page's script leaves for the one that measures. */
type Marked = typeof globalThis & { tickSaved?: number }

/**
 * Visits a page for the first time and ticks its first checkbox as soon as it is painted.
 * @returns when the page said that the tick is saved, in milliseconds since the navigation
 * began; undefined where the page has no checkbox.
 */
export async function measureTick(browser: Browser, url: string): Promise<number | undefined> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript(tickAtFirstPaint)
    await slowDown(await context.newCDPSession(page))
    await page.goto(url)
    if ((await page.getByRole('checkbox').count()) === 0) return undefined
    const saved = () => page.evaluate(() => (globalThis as Marked).tickSaved)
    await until(async () => (await saved()) !== undefined, 'the tick is saved')
    return await saved()
  } finally {
    await context.close()
  }
}

/** Runs in the page, before its own scripts. */
function tickAtFirstPaint(): void {
  let ticked = false
  const look = () => {
    const box = document.querySelector<HTMLInputElement>('input[type=checkbox]')
    if (!ticked && box && performance.getEntriesByName('first-contentful-paint').length > 0) {
      ticked = true
      box.click()
    }
    if (ticked && document.querySelector('.save-state[data-saved]')) {
      ;(globalThis as Marked).tickSaved = performance.now()
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
