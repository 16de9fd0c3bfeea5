import { chromium } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { findChromium } from '../e2e/find-chromium.mjs'
import { conditions } from './conditions.ts'
import { ratiosTo, returnsOf } from './figures.ts'
import { measureFold, type FoldFigures } from './fold.ts'
import { measuredPages } from './lists.ts'
import { measurePage, type PageFigures } from './measure-pages.ts'
import { footnotes } from './metrics.ts'
import { readOptions } from './options.ts'
import { buildSites } from './sites.ts'
import { foldTable, pageTable, returnTable } from './table.ts'

const tell = (line: string) => console.error(`… ${line}`)

/**
 * Measures the app against its peers and prints the ratios: a static page with the same
 * text, and the same lists built with VitePress; folding a log against parsing it.
 * @returns the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const { runs, json } = readOptions(args)
  const folds = [10_000, 100_000].map((size) => measureFold(size, runs))
  const sites = buildSites(tell)
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  const pages: PageFigures[] = []
  try {
    const { down, latency, cpu } = conditions
    console.log(
      `Medians of ${runs} alternating runs in Chromium ${browser.version()}, ` +
        `${down / 1_000_000} Mbit/s, ${latency} ms, CPU ${cpu} times slower.\n` +
        'Ratios compare; the figures behind them are of this computer and this moment.',
    )
    for (const page of measuredPages) {
      tell(`measuring ${page.url}`)
      const figures = await measurePage(browser, sites, page, runs)
      pages.push(figures)
      console.log(`\n${pageTable(figures)}\n\n${returnTable(figures)}`)
    }
    console.log(`\n${footnotes.join('\n')}\n\n${foldTable(folds)}`)
    if (json) writeFileSync(json, report(runs, browser.version(), pages, folds))
  } finally {
    await browser.close()
  }
  return 0
}

function report(
  runs: number,
  chromium: string,
  pages: PageFigures[],
  folds: FoldFigures[],
): string {
  const computer = { cpus: cpus().length, model: cpus()[0]?.model, load: loadavg() }
  const figures = {
    measuredAt: new Date().toISOString(),
    runs,
    conditions,
    chromium,
    node: process.version,
    computer,
    pages: pages.map(({ url, sites: { app, ...peers } }) => ({
      url,
      ratios: Object.fromEntries(
        Object.entries(peers).map(([name, peer]) => [name, ratiosTo(peer, app!)]),
      ),
      returns: returnsOf(app!),
      sites: { app, ...peers },
    })),
    folds,
  }
  return `${JSON.stringify(figures, null, 2)}\n`
}
