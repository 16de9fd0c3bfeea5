// @vitest-environment node
import { createMemoryHistory } from '@tanstack/react-router'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createAppRouter } from '../../src/app/router.ts'
import { paths } from '../../src/content/catalogue.ts'
import { langs } from '../../src/i18n/langs.ts'
import { allWorks } from '../content/walk.ts'

/** What a parameter of a route may be. */
const values: Record<string, string[]> = {
  $lang: [...langs],
  $path: paths.map(({ card }) => card.id),
  $work: allWorks.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
}

/** Every address of the route tree, without the base: `en/`, `en/works/…`. */
const addresses = Object.keys(
  createAppRouter(createMemoryHistory({ initialEntries: ['/'] })).routesByPath,
).flatMap((route) =>
  route
    .slice(1)
    .split('/')
    .reduce<string[]>(
      (starts, part) =>
        starts.flatMap((start) => (values[part] ?? [part]).map((value) => `${start}/${value}`)),
      [''],
    )
    .map((address) => address.slice(1)),
)

/** Addresses where there is nothing. */
const nowhere = [
  'nothing',
  'fr/',
  'en/nothing',
  'zh/works',
  'en/paths/no-such-path',
  'en/works/no-such-work',
  'zh/works/attention-is-all-you-need/more',
]

interface Answer {
  status: number
  html: string
}

/** One page of each kind, in each language. */
const samples = addresses.filter((address, i) => {
  const kind = (of = '') => of.split('/').slice(0, 2).join('/')
  return kind(address) !== kind(addresses[i - 1])
})

describe.each([
  { base: '/', crawled: addresses },
  { base: '/sub/path/', crawled: samples },
])('the development server below $base', ({ base, crawled }) => {
  let server: ViteDevServer
  let origin: string
  let cacheDir: string

  beforeAll(async () => {
    // The plugins of the site are left out under Vitest; here they are what is tested.
    vi.stubEnv('VITEST', '')
    vi.stubEnv('WAYMARK_URL', `https://waymark.example${base}`)
    cacheDir = await mkdtemp(join(tmpdir(), 'waymark-dev-'))
    server = await createServer({
      logLevel: 'error',
      cacheDir,
      server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
      // Pages only: their modules are never asked for.
      optimizeDeps: { noDiscovery: true, include: [] },
    })
    await server.listen()
    origin = `http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}`
  })

  afterAll(async () => {
    await server.close()
    await rm(cacheDir, { recursive: true })
    vi.unstubAllEnvs()
  })

  /** Asks as a browser does for a page. */
  async function visit(address: string): Promise<Answer> {
    const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    const response = await fetch(origin + base + address, { headers })
    return { status: response.status, html: await response.text() }
  }

  const loadsTheApp = ({ html }: Answer) =>
    html.includes('<div id="app">') && html.includes(`src="${base}src/app/entry.tsx"`)

  it('answers every address of the route tree, in both languages, with the app', async () => {
    expect(addresses.length).toBeGreaterThan(2 * 200)
    expect(samples.length).toBeLessThan(30)
    const faults: string[] = []
    for (const address of ['', ...crawled]) {
      const answer = await visit(address)
      if (answer.status !== 200) faults.push(`${address}: ${answer.status}`)
      if (!loadsTheApp(answer)) faults.push(`${address}: does not load the app`)
    }
    expect(faults).toEqual([])
  })

  it('answers with or without a slash at the end, and whatever the query', async () => {
    const path = `en/paths/${paths[0]!.card.id}`
    for (const address of ['zh', 'en/settings/', `${path}/`, `${path}?state=open`, 'en/?go=next']) {
      expect((await visit(address)).status, address).toBe(200)
    }
  })

  it.each(nowhere)('says 404 of %s, with the app to say so in words', async (address) => {
    const answer = await visit(address)
    expect(answer.status).toBe(404)
    expect(loadsTheApp(answer)).toBe(true)
  })

  it('never answers with a page where a module or an image is missing', async () => {
    const response = await fetch(`${origin}${base}src/app/no-such-module.ts`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('<div id="app">')
  })

  it('serves the entry that its pages name', async () => {
    const response = await fetch(`${origin}${base}src/app/entry.tsx`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('javascript')
  })
})
