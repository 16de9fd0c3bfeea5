import type { Browser, Page } from '@playwright/test'
import { slowDown } from './conditions.ts'
import { paintsOf, type Paints } from './paints.ts'
import { serve } from './serve.ts'
import { settled } from './settled.ts'
import type { Site } from './sites.ts'
import { Traffic } from './traffic.ts'
import { until } from './until.ts'

/**
 * Visits a page and loads it again, for the first time after that visit: the app from its
 * service worker, a peer from the browser's cache. Without `network` the server is gone by
 * then, which only the app survives.
 */
export async function measureReload(
  browser: Browser,
  site: Site,
  path: string,
  network: boolean,
): Promise<Paints> {
  const server = await serve(site.folder)
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const traffic = new Traffic(session)
    await page.goto(server.origin + path)
    await settled(page, site, traffic)
    if (site.name === 'app') await workerServes(page)
    await slowDown(session)
    if (!network) await server.close()
    await page.reload()
    await settled(page, site, traffic)
    return await paintsOf(page)
  } finally {
    await context.close()
    await server.close()
  }
}

/** Waits until the service worker has everything it keeps, the page among it, and serves. */
async function workerServes(page: Page): Promise<void> {
  const serves = () =>
    page.evaluate(async () => {
      if (navigator.serviceWorker.controller?.state !== 'activated') return false
      const address = location.pathname.replace(/\/$/, '')
      for (const name of await caches.keys()) {
        if (!name.includes('pages')) continue
        const keys = await (await caches.open(name)).keys()
        if (keys.some(({ url }) => new URL(url).pathname === address)) return true
      }
      return false
    })
  await until(serves, 'the service worker serves')
}
