// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepPages, keptPage } from '../../../src/platform/offline/pages.ts'
import { PlayedCache } from './play-caches.ts'

const scope = 'https://waymark.example/sub/'
const site = (version: string) => ({ scope, version, main: ['', 'paths/a', 'paths/b'] })

let cache: PlayedCache
/** The version on the host, or none where there is no network. */
let deployed: string | undefined
let fetched: string[]
let headers: Record<string, string>

/** What the host has at an address: a page for whatever ends in a letter or a slash. */
function play(url: string): Response {
  if (deployed === undefined) throw new TypeError('no network')
  fetched.push(url.slice(scope.length))
  if (url.endsWith('gone')) return new Response('not here', { status: 404 })
  if (url.endsWith('fallback')) return new Response('<script data-entry="a.js">choose</script>')
  const html = `<script data-entry="a.js" data-version="${deployed}"></script>${url}`
  // A static host sends the address of a folder on to the one with a slash.
  const response = new Response(html, { headers })
  return Object.defineProperty(response, 'redirected', { value: !url.endsWith('/') })
}

beforeEach(() => {
  cache = new PlayedCache()
  deployed = 'one'
  fetched = []
  headers = {}
  vi.stubGlobal('fetch', async (url: string) => play(url))
})

afterEach(() => vi.unstubAllGlobals())

const keep = (address: string, version = 'one') =>
  keepPages(cache as unknown as Cache, scope + address, site(version))
const kept = async (address: string, version = 'one') =>
  (await keptPage(cache as unknown as Cache, scope + address, site(version)))?.text()

it('keeps the page, home and the paths in its language', async () => {
  await keep('zh/works/w?path=a#top')
  expect(fetched).toEqual(['zh/works/w', 'zh/', 'zh/paths/a', 'zh/paths/b'])
  for (const address of ['zh', 'zh/', 'zh/?go=next', 'zh/paths/a/', 'zh/works/w?x=1']) {
    expect(await kept(address), address).toContain('data-version="one"')
  }
  for (const address of ['', 'en/', 'zh/works/other', 'zhen/', 'assets/a.js']) {
    expect(await kept(address), address).toBeUndefined()
  }
  expect(await kept('zh/paths/a')).toContain(`${scope}zh/paths/a`)
})

it('asks for nothing it has', async () => {
  await keep('en/')
  fetched = []
  await keep('en/paths/b?state=open')
  expect(fetched).toEqual([])
})

it('keeps no page of another version, and none that the host only makes up', async () => {
  deployed = 'two'
  await keep('en/')
  expect(cache.entries.size).toBe(0)
  deployed = 'one'
  await keep('en/gone')
  await keep('en/fallback')
  expect(await kept('en/gone')).toBeUndefined()
  expect(await kept('en/fallback')).toBeUndefined()
  expect(await kept('en/')).toBeDefined()
})

it('renews with the next version what this one had, and forgets what there is no more', async () => {
  await keep('en/works/w')
  await keep('zh/works/soon-gone')
  vi.stubGlobal('fetch', async (url: string) =>
    url.endsWith('soon-gone') ? new Response('', { status: 404 }) : play(url),
  )
  deployed = 'two'
  expect(await kept('en/works/w', 'two')).toBeUndefined()
  await keep('en/', 'two')
  for (const address of ['en/works/w', 'zh/', 'zh/paths/b']) {
    expect(await kept(address, 'two'), address).toContain('data-version="two"')
    expect(await kept(address, 'one'), address).toBeUndefined()
  }
  expect([...cache.entries.keys()].filter((key) => key.includes('soon-gone'))).toEqual([])
})

it('loses nothing where the network is gone in the middle of a renewal', async () => {
  await keep('en/works/w')
  deployed = undefined
  await expect(keep('en/', 'two')).rejects.toThrow(TypeError)
  deployed = 'two'
  await keep('en/', 'two')
  expect(await kept('en/works/w', 'two')).toBeDefined()
})

it('waits for the version on the host where that is newer than this one', async () => {
  await keep('en/works/w')
  deployed = 'three'
  await keep('en/', 'two')
  deployed = 'two'
  await keep('en/', 'two')
  expect(await kept('en/works/w', 'two')).toBeDefined()
})

it('forgets the pages left longest ago, but never home and the paths', async () => {
  const works = Array.from({ length: 41 }, (_, i) => `en/works/w${i}x`)
  for (const work of works.slice(0, 40)) await keep(work)
  await keep(works[0]!)
  await keep(works[40]!)
  expect(await kept(works[1]!)).toBeUndefined()
  for (const work of [works[0]!, ...works.slice(2)]) expect(await kept(work), work).toBeDefined()
  for (const main of ['en/', 'en/paths/a', 'en/paths/b']) expect(await kept(main)).toBeDefined()
})

it('keeps a page that varies by everything, with the headers that matter', async () => {
  headers = { Vary: '*', 'Content-Security-Policy': "default-src 'none'" }
  const put = vi.spyOn(cache, 'put')
  await keep('en/')
  expect(put.mock.calls[0]![1].headers.get('Content-Security-Policy')).toBe("default-src 'none'")
})
