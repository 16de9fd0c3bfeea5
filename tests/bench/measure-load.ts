import type { Browser } from '@playwright/test'
import { blockingScriptBytes } from './blocking-scripts.ts'
import { slowDown } from './conditions.ts'
import { paintsOf } from './paints.ts'
import { settled } from './settled.ts'
import type { Site } from './sites.ts'
import { Traffic } from './traffic.ts'

/** A first visit: times in milliseconds since the navigation began, sizes in bytes on the wire. */
export interface Load {
  firstPaint: number
  largestPaint: number
  /** Arrived before the largest paint. */
  bytesBeforePaint: number
  bytes: number
  /** Scripts, linked or inside the page. */
  scriptBytes: number
  /** Scripts that the first paint waits for. */
  blockingScriptBytes: number
}

/**
 * Visits a page for the first time: nothing cached, no service worker.
 * @throws Error where the page reports an error: a broken page's figures mean nothing.
 */
export async function measureLoad(browser: Browser, site: Site, url: string): Promise<Load> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = new Traffic(session)
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
    await slowDown(session)
    await page.goto(url)
    await settled(page, site, traffic)
    if (errors.length > 0) throw new Error(`${url} of ${site.name} is broken: ${errors[0]}`)
    const { first, largest, origin } = await paintsOf(page)
    const blocking = await blockingScriptBytes(page)
    return {
      firstPaint: first,
      largestPaint: largest,
      bytesBeforePaint: traffic.before(origin + largest),
      bytes: traffic.total,
      scriptBytes: traffic.scripts + blocking.inline,
      blockingScriptBytes: blocking.all,
    }
  } finally {
    await context.close()
  }
}
