/** The whole site as it comes over plain HTTP, read once for all tests that look at it. */
import type { Browser, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../../src/content/schema.ts'
import { readPage, type PageFacts } from './read-page.ts'
import { base, dist, origin } from './site.ts'
import { test as withGuards } from './test.ts'

/** Pages that are the only one of their kind. */
export const single = ['', 'search', 'glossary', 'cite', 'links', 'changes', 'settings']

/** A page as it came over plain HTTP. */
export interface Crawled extends PageFacts {
  path: string
  status: number
}

/** The paths of all pages, as the sitemap has them. */
export const paths = [
  ...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)</g),
].map(([, address]) => new URL(address!).pathname)

/** The path of a page, by its language and its address below that. */
export const pathOf = (lang: Lang, address: string) => `${base}${lang}/${address}`

/** How many pages are asked for at once. */
const lanes = 8

interface Fixtures {
  /** A blank page, whose parser reads HTML. */
  reader: Page
  /** Every page of the sitemap, by its path. */
  site: Map<string, Crawled>
}

/** Read once a worker. A fixture of its scope would need workers of its own, and a browser each. */
let crawled: Promise<Map<string, Crawled>> | undefined

async function crawl(browser: Browser): Promise<Map<string, Crawled>> {
  const reader = await browser.newPage()
  const site = new Map<string, Crawled>()
  const queue = [...paths]
  const lane = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const response = await fetch(origin + path)
      const facts = await readPage(reader, await response.text())
      site.set(path, { ...facts, path, status: response.status })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  await reader.close()
  return site
}

/** `test` with the crawled site, or only what is needed to read a page. */
export const test = withGuards.extend<Fixtures>({
  reader: async ({ browser }, provide) => {
    const reader = await browser.newPage()
    await provide(reader)
    await reader.close()
  },

  site: async ({ browser }, provide) => {
    crawled ??= crawl(browser)
    await provide(await crawled)
  },
})
