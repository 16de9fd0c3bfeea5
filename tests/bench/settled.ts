import type { Page } from '@playwright/test'
import type { Site } from './sites.ts'
import type { Traffic } from './traffic.ts'
import { until } from './until.ts'

/** How long nothing may have been asked for until a page counts as loaded, in milliseconds. */
const quiet = 750

/** Waits until the page listens, asks for nothing more and has nothing to do. */
export async function settled(page: Page, site: Site, traffic: Traffic): Promise<void> {
  const loaded = async () => traffic.quiet >= quiet && (await site.isReady(page))
  await until(loaded, `${page.url()} of ${site.name} settles`)
  await page.evaluate(() => new Promise<unknown>((idle) => requestIdleCallback(idle)))
}
