// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { refill } from '../../../src/platform/offline/refill.ts'
import { PlayedCache } from './play-caches.ts'

const scope = 'https://waymark.example/sub/'
const chunk = `${scope}assets/a.js`
const shell = `${scope}en/shell.html`
const shellKey = `${shell}?__WB_REVISION__=one`

let cache: PlayedCache
let registration: { installing: object | null; waiting: object | null; update(): Promise<void> }
let fetched: [url: string, cache?: RequestCache][]

beforeEach(() => {
  cache = new PlayedCache()
  fetched = []
  registration = { installing: null, waiting: null, update: async () => {} }
  vi.stubGlobal('self', { location: new URL('sw.js', scope) })
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    fetched.push([url, cache])
    const response = new Response(`fetched ${url}`)
    // As from a host that takes the ending off the address of a page.
    const redirected = url.endsWith('.html')
    return Object.defineProperties(response, {
      url: { value: url.replace('.html', '') },
      redirected: { value: redirected },
    })
  })
})

afterEach(() => vi.unstubAllGlobals())

const keys = new Map([
  [chunk, chunk],
  [shell, shellKey],
])
const run = () =>
  refill(cache as unknown as Cache, keys, registration as unknown as ServiceWorkerRegistration)

it('fetches what is missing, past the browser’s own cache where a name has no hash', async () => {
  await run()
  expect(fetched).toEqual([
    [chunk, 'default'],
    [shell, 'reload'],
  ])
  expect(Object.fromEntries(cache.entries)).toEqual({
    [chunk]: `fetched ${chunk}`,
    [shellKey]: `fetched ${shell}`,
  })
})

it('leaves alone what is there, and asks for nothing when all is', async () => {
  cache.entries.set(chunk, '')
  await run()
  expect(fetched.map(([url]) => url)).toEqual([shell])
  registration.update = vi.fn()
  await run()
  expect(registration.update).not.toHaveBeenCalled()
  expect(fetched).toHaveLength(1)
})

it('fetches nothing for a version that is no longer the one deployed', async () => {
  registration.update = async () => {
    registration.installing = {}
  }
  await run()
  expect(fetched).toEqual([])
})

it('keeps no answer that says the file is not there', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  await run()
  expect([...cache.entries]).toEqual([])
})
