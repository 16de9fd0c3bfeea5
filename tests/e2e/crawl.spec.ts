import { sourceHash } from '../../src/build/site.ts'
import type { Lang } from '../../src/content/schema.ts'
import { langs, tagOf } from '../../src/i18n/langs.ts'
import { pathsIn, titleOf, works } from './support/catalogue.ts'
import { pathOf, paths, single, test, type Crawled } from './support/crawl.ts'
import { rawPartsOf } from './support/raw-parts.ts'
import { base, origin } from './support/site.ts'
import { eachLang, expect } from './support/test.ts'

// One crawl for all tests of this file.
test.describe.configure({ mode: 'default', timeout: 120_000 })

/** What is wrong with a page, in words. */
function faultsOf(page: Crawled, lang: Lang): string[] {
  const address = page.path.slice(pathOf(lang, '').length)
  const checks: [right: boolean, fault: string][] = [
    [page.status === 200, `status ${page.status}`],
    [page.lang === tagOf[lang], `lang="${page.lang}"`],
    [page.headings.length === 1, `${page.headings.length} first-level headings`],
    [page.headings.every((text) => text.trim() !== ''), 'an empty heading'],
    [page.title.trim() !== '', 'no title'],
    [page.description.trim() !== '', 'no description'],
    [repeated(page.ids).length === 0, `twice on it: ${repeated(page.ids).join(', ')}`],
    [new URL(page.canonical).pathname === page.path, `canonical ${page.canonical}`],
    ...langs.map((other): [boolean, string] => {
      const there = page.alternates[tagOf[other]] ?? ''
      return [there.endsWith(pathOf(other, address)), `in ${other}: "${there}"`]
    }),
    ['x-default' in page.alternates, 'no address for other languages'],
    [/default-src 'none'/.test(page.policy), 'no strict policy'],
    [/require-trusted-types-for 'script'/.test(page.policy), 'no Trusted Types'],
    [page.inline.length === 2, `${page.inline.length} inline scripts and styles`],
    ...page.inline.map((text): [boolean, string] => [
      page.policy.includes(sourceHash(text)),
      'an inline script or style that the policy does not name',
    ]),
    ...rawPartsOf(page.words).map((part): [boolean, string] => [false, `raw text: ${part}`]),
  ]
  return checks.flatMap(([right, fault]) => (right ? [] : [`${page.path}: ${fault}`]))
}

/** The texts that occur more than once. */
function repeated(texts: string[]): string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))]
}

/** Where a link of the site itself leads; undefined for one that leads elsewhere. */
function innerTarget(href: string, from: Crawled): URL | undefined {
  const home = new URL(from.canonical).origin
  const url = new URL(href, home + from.path)
  return url.origin === home ? url : undefined
}

test('the sitemap lists every page in both languages, and nothing twice', () => {
  const ids = Object.values(works).flatMap(({ id }) => `works/${id}`)
  const addresses = [...single, ...pathsIn('en').map(({ id }) => `paths/${id}`), ...ids]
  const all = langs.flatMap((lang) => addresses.map((address) => pathOf(lang, address)))
  expect(paths.length).toBeGreaterThan(2 * 200)
  expect(paths).toEqual(expect.arrayContaining(all))
  expect(repeated(paths)).toEqual([])
})

eachLang((lang) => {
  const own = (site: Map<string, Crawled>) =>
    [...site.values()].filter(({ path }) => path.startsWith(pathOf(lang, '')))

  test('every page has what people, screen readers and search engines need', ({ site }) => {
    expect(own(site).flatMap((page) => faultsOf(page, lang))).toEqual([])
  })

  test('no two pages have the same title or the same description', ({ site }) => {
    expect(repeated(own(site).map(({ title }) => title))).toEqual([])
    expect(repeated(own(site).map(({ description }) => description))).toEqual([])
  })

  test('every link within the site leads to a page, and to a place on it', async ({ site }) => {
    /** One page that has it, by the link. */
    const links = new Map<string, string>()
    for (const page of own(site)) {
      for (const { href } of page.links) {
        const target = innerTarget(href, page)
        if (target) links.set(target.pathname + target.hash, page.path)
      }
    }
    const broken: string[] = []
    for (const [link, from] of links) {
      const [path, place = ''] = link.split('#') as [string, string?]
      const page = site.get(path) ?? site.get(`${path}/`)
      const status = site.get(path)?.status ?? (await fetch(origin + path)).status
      const found = place === '' || page?.ids.includes(decodeURIComponent(place))
      if (status !== 200 || !found) broken.push(`${link}, on ${from}: ${status}`)
    }
    expect(links.size).toBeGreaterThan(200)
    expect(broken).toEqual([])
  })

  test('every link out is to the web and tells nobody where it came from', ({ site }) => {
    const careless = own(site).flatMap((page) =>
      page.links
        .filter(({ href }) => !innerTarget(href, page))
        .filter(({ href, rel }) => !/^https?:/.test(href) || !/\bnoreferrer\b/.test(rel))
        .map(({ href }) => `${page.path}: ${href}`),
    )
    expect(careless.slice(0, 10)).toEqual([])
  })

  test('every file a page or the manifest names is there', async ({ site }) => {
    const named = new Set(
      own(site).flatMap((page) =>
        page.assets.map((file) => innerTarget(file, page)?.pathname ?? `elsewhere: ${file}`),
      ),
    )
    const manifest = `${base}manifest.${lang}.webmanifest`
    expect([...named]).toContain(manifest)
    const { icons, screenshots, shortcuts, start_url } = (await (
      await fetch(origin + manifest)
    ).json()) as Record<'icons' | 'screenshots', { src: string }[]> & {
      shortcuts: { url: string }[]
      start_url: string
    }
    for (const { src } of [...icons, ...screenshots]) named.add(src)
    for (const { url } of [...shortcuts, { url: start_url }]) named.add(url)
    const missing: string[] = []
    for (const file of named) {
      const response = file.startsWith('/') ? await fetch(origin + file) : undefined
      await response?.body?.cancel()
      if (response?.status !== 200) missing.push(file)
    }
    expect(missing).toEqual([])
  })

  for (const { id, title, stages } of pathsIn(lang)) {
    test(`the path ${id} has all its stages and works, in order, before any script`, ({ site }) => {
      const page = site.get(pathOf(lang, `paths/${id}`))!
      expect(page.headings).toEqual([title])
      expect(page.parts).toEqual(expect.arrayContaining(stages.map((stage) => stage.title)))
      const ids = stages.flatMap((stage) => stage.works)
      expect(page.steps).toEqual(ids.map((work) => titleOf(lang, work)))
      expect(page.ids).toEqual(expect.arrayContaining(ids.map((work) => `step-${work}`)))
    })
  }
})
