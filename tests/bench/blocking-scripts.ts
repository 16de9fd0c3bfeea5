import type { Page } from '@playwright/test'
import { gzipSync } from 'node:zlib'

/**
 * Bytes of the scripts that hold up the first paint of a loaded page: classic scripts
 * inside it (as gzip makes of each alone) and those the browser reports as
 * render-blocking. https://www.w3.org/TR/resource-timing/#dom-renderblockingstatustype
 */
export async function blockingScriptBytes(page: Page): Promise<{ inline: number; all: number }> {
  const { texts, linked } = await page.evaluate(() => ({
    texts: [...document.scripts]
      .filter(({ src, type }) => !src && (type === '' || type === 'text/javascript'))
      .map(({ text }) => text),
    linked: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter((entry) => entry.initiatorType === 'script')
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map(({ transferSize }) => transferSize),
  }))
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  const inline = sum(texts.map((text) => gzipSync(text, { level: 9 }).length))
  return { inline, all: inline + sum(linked) }
}
