import type { Browser } from '@playwright/test'
import { figuresOf, type Figures, type Sample } from './figures.ts'
import type { BenchPage } from './lists.ts'
import { measureLoad } from './measure-load.ts'
import { measureReload } from './measure-reload.ts'
import { measureTick } from './measure-tick.ts'
import { serve } from './serve.ts'
import type { Site } from './sites.ts'

/** The figures of one page by the name of the site. */
export interface PageFigures {
  url: string
  sites: Partial<Record<Site['name'], Figures>>
}

/** Measures a page `runs` times on every site, the sites in turns. */
export async function measurePage(
  browser: Browser,
  sites: Site[],
  page: BenchPage,
  runs: number,
): Promise<PageFigures> {
  const samples = new Map<Site, Sample[]>(sites.map((site) => [site, []]))
  // The browser's first visit to each site pays for fonts and processes; it does not count.
  for (const site of sites) await measureReload(browser, site, page.url, true)
  for (let run = 0; run < runs; run += 1) {
    for (const site of sites) samples.get(site)!.push(await measureOnce(browser, site, page.url))
  }
  const figures = sites.map((site) => [site.name, figuresOf(samples.get(site)!)])
  return { url: page.url, sites: Object.fromEntries(figures) }
}

async function measureOnce(browser: Browser, site: Site, path: string): Promise<Sample> {
  const server = await serve(site.folder)
  try {
    const load = await measureLoad(browser, site, server.origin + path)
    const online = await measureReload(browser, site, path, true)
    const onlyApp = <T>(measure: () => Promise<T>) =>
      site.name === 'app' ? measure() : Promise.resolve(undefined)
    const offline = await onlyApp(() => measureReload(browser, site, path, false))
    const tickSaved = await onlyApp(() => measureTick(browser, server.origin + path))
    return {
      ...load,
      tickSaved,
      reloadFirstPaint: online.first,
      reloadLargestPaint: online.largest,
      offlineFirstPaint: offline?.first,
      offlineLargestPaint: offline?.largest,
    }
  } finally {
    await server.close()
  }
}
