import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { langs } from '../../src/i18n/langs.ts'
import { pathsIn } from './support/catalogue.ts'
import { dist } from './support/site.ts'
import { eachLang, expect, open, test } from './support/test.ts'
import { installationOf } from './support/worker.ts'

/** The budgets, in KB of 1000 bytes, all after gzip at level 9. */
const budgets = {
  /** The script in a page's head, the only one that can hold up the first paint. */
  boot: 4,
  /** All scripts of a first visit to home, and of one to a path without the path's own texts. */
  scripts: 175,
  /** Files of code that home and a path ask for at once. */
  files: 8,
  styles: 12,
  /** The HTML of the longest path. */
  path: 60,
  /** What the service worker fetches when it is installed. */
  precache: 800,
}

const zipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1000
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const sizeOf = (file: string) => zipped(readFileSync(join(dist, file)))

function report(what: string, kilobytes: number, budget: number): void {
  console.log(`${what}: ${kilobytes.toFixed(1)} KB of ${budget} KB`)
  expect(kilobytes, what).toBeLessThanOrEqual(budget)
}

/** Every HTML file of the site. */
const htmlFiles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)

test('one small script in the head is all that can hold up a page', () => {
  const scripts = new Set<string>()
  for (const file of htmlFiles) {
    const html = read(file)
    expect(html.match(/<script\b/g), file).toHaveLength(1)
    expect(html, file).not.toMatch(/<script[^>]*\ssrc=/)
    scripts.add(/<script[^>]*>(.*?)<\/script>/s.exec(html)![1]!)
  }
  expect(htmlFiles.length).toBeGreaterThan(400)
  expect(scripts.size).toBe(1)
  report('script in the head', zipped([...scripts][0]!), budgets.boot)
})

test('all styles are in the page, and few', () => {
  const styles = new Set<string>()
  for (const file of htmlFiles) {
    const html = read(file)
    expect(html.match(/<style\b/g), file).toHaveLength(1)
    expect(html, file).not.toMatch(/<link[^>]*rel="?(stylesheet|preload|modulepreload)/)
    styles.add(/<style>(.*?)<\/style>/s.exec(html)![1]!)
  }
  expect(styles.size).toBe(1)
  report('styles', zipped([...styles][0]!), budgets.styles)
})

test('the longest path is a light page', () => {
  const sizes = langs.flatMap((lang) =>
    pathsIn(lang).map(({ id }) => ({ id, lang, size: sizeOf(`${lang}/paths/${id}/index.html`) })),
  )
  const longest = sizes.toSorted((a, b) => b.size - a.size)[0]!
  report(`HTML of ${longest.lang}/paths/${longest.id}`, longest.size, budgets.path)
})

test('the service worker keeps little', async () => {
  const { files } = await installationOf(dist)
  const sum = files.reduce((sum, file) => sum + sizeOf(file), 0)
  report(`${files.length} files kept for offline use`, sum, budgets.precache)
})

test('home and the paths ask for few files at once', () => {
  for (const lang of langs) {
    for (const address of ['', ...pathsIn(lang).map(({ id }) => `paths/${id}/`)]) {
      const html = read(`${lang}/${address}index.html`)
      const [, entry, preload] = /data-entry="([^"]*)" data-preload="([^"]*)"/.exec(html)!
      const files = new Set([entry, ...preload!.split(' ')])
      expect(files.size, `${lang}/${address}`).toBeLessThanOrEqual(budgets.files)
    }
  }
})

/** Goes to a page for the first time. @returns the scripts it loads, by name. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const names = new Set<string>()
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    names.add(response.url().split('/').at(-1)!)
  })
  await open(page, address)
  // The database's code comes last.
  await expect.poll(() => [...names].some((name) => name.startsWith('database-'))).toBe(true)
  await page.waitForLoadState('networkidle')
  return [...names]
}

const sizeOfAll = (names: string[]) =>
  names.reduce((sum, name) => sum + sizeOf(`assets/${name}`), 0)

eachLang((lang) => {
  test('a first visit to home loads few scripts', async ({ page }) => {
    const names = await scriptsOf(page, `${lang}/`)
    report(`${lang}/: ${names.length} scripts`, sizeOfAll(names), budgets.scripts)
  })

  test('a first visit to a path loads few scripts besides its texts', async ({ page }) => {
    const build = JSON.parse(read('build.json')) as Record<string, { file: string }>
    const [key] = Object.keys(build).filter((key) =>
      key.endsWith(`virtual:catalogue/path/${lang}/ai-canon`),
    )
    const own = build[key!]!.file.replace('assets/', '')
    const names = await scriptsOf(page, `${lang}/paths/ai-canon`)
    expect(names).toContain(own)
    const others = names.filter((name) => name !== own)
    const texts = sizeOfAll([own]).toFixed(1)
    const what = `${lang}/paths/ai-canon: ${others.length} scripts, besides ${texts} KB of texts`
    report(what, sizeOfAll(others), budgets.scripts)
  })
})
