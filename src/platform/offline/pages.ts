/**
 * Pages as the build has rendered them, kept to answer a returning visit with a page that
 * is painted before any script has run. The shell stands in for every page that is not here.
 */

/** How many pages are kept besides home and the paths: those left last. */
const recent = 40

/** The site as one version of the service worker knows it. */
export interface SiteVersion {
  /** Where the site begins, as an absolute address with a slash at its end. */
  scope: string
  /** What the build wrote into every page of this version: `data-version`. */
  version: string
  /** Home and the paths, without their language: `''`, `paths/ai-canon`. */
  main: readonly string[]
}

/**
 * The address of a page below the scope, without query or slash at its end: `en`, `en/works/…`;
 * undefined for what is no page of either language.
 */
export function addressOf(url: string, scope: string): string | undefined {
  if (!url.startsWith(scope)) return undefined
  const address = new URL(url).pathname.slice(new URL(scope).pathname.length).replace(/\/+$/, '')
  return /^(en|zh)(\/|$)/.test(address) ? address : undefined
}

/** The address under which the cache keeps a page of one version. */
function keyOf(address: string, { scope, version }: SiteVersion): string {
  return `${scope}${address}?version=${version}`
}

/** The page kept for an address, whatever its query; undefined if there is none of this version. */
export async function keptPage(
  cache: Cache,
  url: string,
  site: SiteVersion,
): Promise<Response | undefined> {
  const address = addressOf(url, site.scope)
  return address === undefined ? undefined : cache.match(keyOf(address, site))
}

/**
 * Keeps the page a learner is on, with home and the paths in its language, and renews what a
 * version before has kept. One page after the other, so that it is in nobody's way.
 * @throws TypeError where there is no network; what was fetched until then is kept.
 */
export async function keepPages(cache: Cache, url: string, site: SiteVersion): Promise<void> {
  const here = addressOf(url, site.scope)
  const lang = here?.split('/')[0]
  const main = lang ? site.main.map((page) => (page === '' ? lang : `${lang}/${page}`)) : []
  const held = (await cache.keys()).map(({ url }) => ({
    url,
    address: addressOf(url, site.scope),
  }))
  const wanted = new Set([here, ...main, ...held.map(({ address }) => address)])
  for (const address of wanted) {
    if (address === undefined) continue
    const key = keyOf(address, site)
    if (held.some(({ url }) => url === key)) continue
    const answer = await fetchPage(address, site)
    if (answer === 'other version') return
    if (answer) await cache.put(key, answer)
  }
  for (const { url, address } of held) {
    if (address === undefined || url !== keyOf(address, site)) await cache.delete(url)
  }
  if (here !== undefined) await forgetOldest(cache, keyOf(here, site), main, site)
}

/** Puts a page last in the cache, and removes the first ones where there are too many. */
async function forgetOldest(
  cache: Cache,
  last: string,
  main: readonly string[],
  site: SiteVersion,
): Promise<void> {
  const page = await cache.match(last)
  // What is put again comes last. https://w3c.github.io/ServiceWorker/#batch-cache-operations-algorithm
  if (page) await cache.put(last, page)
  const always = new Set(main.map((address) => keyOf(address, site)))
  const others = (await cache.keys()).filter(({ url }) => !always.has(url))
  for (const key of others.slice(0, Math.max(0, others.length - recent))) await cache.delete(key)
}

/**
 * A page from the host: undefined where there is none at this address, and no page of
 * another version, which would ask for other files than this one has.
 */
async function fetchPage(
  address: string,
  { scope, version }: SiteVersion,
): Promise<Response | 'other version' | undefined> {
  // Home has a slash at its end on every host; for a visited page the browser has the answer yet.
  const url = scope + (address.includes('/') ? address : `${address}/`)
  const response = await fetch(url, { cache: 'no-cache' })
  if (!response.ok) return undefined
  const html = await response.text()
  const [, found] = /<script[^>]* data-version="([^"]*)"/.exec(html) ?? []
  if (found !== version) return found === undefined ? undefined : 'other version'
  // Made anew: a page may not be answered with a response that came by a redirect, and the cache
  // takes none that varies by everything.
  const headers = new Headers(response.headers)
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length']) headers.delete(name)
  return new Response(html, { headers })
}
