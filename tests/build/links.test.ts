import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AskOptions } from '../../src/build/links/ask.ts'
import type { Outcome } from '../../src/build/links/check-link.ts'
import { checkLinks } from '../../src/build/links/check-links.ts'
import { main } from '../../src/build/links/command.ts'
import type { Edition } from '../../src/content/schema.ts'
import { playHosts, type PlayedHosts } from './play-hosts.ts'

// So that a busy computer is not taken for a slow host.
vi.setConfig({ testTimeout: 60_000 })

let hosts: PlayedHosts
let origin: string
/** What the checker would have waited, in milliseconds. */
let waited: number[]
/** The hosts of all requests that were sent, and of those under way. */
let sent: string[]
let underWay: string[]
/** The most requests under way at one time, as seen from here. */
let most: { overall: number; oneHost: number }

const options = (more: Partial<AskOptions> = {}): Partial<AskOptions> => ({
  timeout: 30_000,
  pause: 0,
  wait: async (ms) => void waited.push(ms),
  request: async (input, init) => {
    const { hostname, host } = new URL(String(input))
    if (hostname !== '127.0.0.1') throw new Error(`a request left this computer: ${hostname}`)
    sent.push(host)
    underWay.push(host)
    const toHost = underWay.filter((other) => other === host).length
    most = {
      overall: Math.max(most.overall, underWay.length),
      oneHost: Math.max(most.oneHost, toHost),
    }
    return fetch(input, init).finally(() => underWay.splice(underWay.indexOf(host), 1))
  },
  ...more,
})

beforeEach(async () => {
  hosts = await playHosts(8)
  origin = hosts.origins[0]!
  waited = []
  sent = []
  underWay = []
  most = { overall: 0, oneHost: 0 }
})

afterEach(() => hosts.close())

async function check(urls: string[], more?: Partial<AskOptions>): Promise<Outcome[]> {
  const links = urls.map((url, i) => ({ work: 'work', edition: String(i), url }))
  return (await checkLinks(links, options(more))).map(({ outcome }) => outcome)
}

const outcomeOf = async (path: string, more?: Partial<AskOptions>) =>
  (await check([origin + path], more))[0]!

const askedFor = (path: string) =>
  hosts.requests
    .filter((request) => request.endsWith(origin + path))
    .map((request) => request.split(' ')[0])

describe('a check of one link', () => {
  it.each([
    ['/ok', { state: 'ok' }],
    ['/temporary', { state: 'ok' }],
    ['/same-page', { state: 'ok' }],
    ['/temporary-then-moved', { state: 'ok' }],
    ['/redirect/10', { state: 'ok' }],
    ['/dead', { state: 'dead', status: 404 }],
    ['/gone', { state: 'dead', status: 410 }],
    ['/moved-and-dead', { state: 'dead', status: 404 }],
    ['/redirect/11', { state: 'unclear', why: 'too-many-redirects' }],
    ['/loop', { state: 'unclear', why: 'loop' }],
    ['/script', { state: 'unclear', why: 'bad-redirect' }],
    ['/nowhere', { state: 'unclear', why: 'bad-redirect' }],
    ['/home', { state: 'unclear', why: 'front-page' }],
    ['/forbidden', { state: 'unclear', why: 'refused', detail: '403' }],
    ['/busy', { state: 'unclear', why: 'refused', detail: '429' }],
    ['/legal', { state: 'unclear', why: 'refused', detail: '451' }],
    ['/unfriendly', { state: 'unclear', why: 'refused', detail: '999' }],
  ])('finds of %s: %o', async (path, expected) => {
    expect(await outcomeOf(path)).toMatchObject(expected)
  })

  it('tells where a page has moved for good, and no further', async () => {
    expect(await outcomeOf('/moved')).toEqual({ state: 'moved', movedTo: `${origin}/ok` })
    expect(await outcomeOf('/moved-for-good#part')).toEqual({
      state: 'moved',
      movedTo: `${origin}/ok#part`,
    })
    expect(await outcomeOf('/moved-then-temporary')).toEqual({
      state: 'moved',
      movedTo: `${origin}/temporary`,
    })
  })

  it('asks with GET where HEAD is refused, and before it calls a page dead', async () => {
    expect(await outcomeOf('/no-head')).toEqual({ state: 'ok' })
    expect(await outcomeOf('/head-lies')).toEqual({ state: 'ok' })
    expect(askedFor('/no-head')).toEqual(['HEAD', 'GET'])
    expect(askedFor('/head-lies')).toEqual(['HEAD', 'GET'])
    await outcomeOf('/ok')
    expect(askedFor('/ok')).toEqual(['HEAD'])
  })

  it.each(['/flaky', '/hangs-up'])('asks %s again after a while', async (path) => {
    expect(await outcomeOf(path, { backoff: 1234 })).toEqual({ state: 'ok' })
    expect(askedFor(path)).toHaveLength(2)
    expect(waited).toContain(1234)
  })

  it('gives up on a host that stays broken, waiting longer each time', async () => {
    const outcome = await outcomeOf('/broken', { retries: 2, backoff: 1000 })
    expect(outcome).toEqual({ state: 'unclear', why: 'server-error', detail: '500' })
    expect(askedFor('/broken')).toHaveLength(3)
    expect(waited.filter((ms) => ms > 0)).toEqual([1000, 2000])
  })

  it('gives up on a host that does not answer in time', async () => {
    const outcome = await outcomeOf('/slow', { timeout: 40, retries: 1 })
    expect(outcome).toMatchObject({ state: 'unclear', why: 'timeout' })
    expect(sent).toHaveLength(2)
  })

  it('cannot tell where nobody listens', async () => {
    const deserted = hosts.origins[1]!
    await hosts.close()
    const [outcome] = await check([`${deserted}/ok`], { retries: 0 })
    expect(outcome).toEqual({ state: 'unclear', why: 'network', detail: 'ECONNREFUSED' })
  })

  it('never writes that a page is dead because its host refuses', async () => {
    const outcomes = await check(hosts.origins.map((host) => `${host}/forbidden`))
    expect(outcomes.map(({ state }) => state)).toEqual(outcomes.map(() => 'unclear'))
  })
})

describe('a check of many links', () => {
  const pages = (host: string) => Array.from({ length: 5 }, (_, i) => `${host}/page?${i}`)

  it('sends no more than six requests at a time, and one to a host', async () => {
    await check(hosts.origins.flatMap(pages))
    expect(hosts.requests).toHaveLength(40)
    expect(most).toEqual({ overall: 6, oneHost: 1 })
    expect(hosts.most).toEqual({ overall: 6, oneHost: 1 })
  })

  it('counts the host that a redirect leads to', async () => {
    const elsewhere = hosts.origins.slice(1).map((host) => `${host}/to?${origin}/page`)
    await check([...pages(origin), ...elsewhere])
    expect(hosts.requests.filter((request) => request === `HEAD ${origin}/page`)).toHaveLength(7)
    expect(most.oneHost).toBe(1)
    expect(hosts.most.oneHost).toBe(1)
  })

  it('pauses between two requests to one host', async () => {
    await check(pages(origin), { pause: 777 })
    expect(waited).toEqual([777, 777, 777, 777, 777])
  })

  it('sends a host nothing until its pause is over, and keeps no answer back for it', async () => {
    const ends: (() => void)[] = []
    const wait = () => new Promise<void>((resolve) => ends.push(resolve))
    const all = check(pages(origin), { wait })
    for (let n = 1; n <= 5; n++) {
      await vi.waitFor(() => expect(ends).toHaveLength(n))
      expect(sent).toHaveLength(n)
      // The last pause never ends.
      if (n < 5) ends.at(-1)!()
    }
    expect(await all).toEqual(pages(origin).map(() => ({ state: 'ok' })))
  })

  it('leaves a host alone that asks for a long pause, and goes on with the others', async () => {
    const other = hosts.origins[1]!
    const outcomes = await check([`${origin}/too-many`, ...pages(origin), ...pages(other)])
    expect(outcomes[0]).toMatchObject({ state: 'unclear', why: 'refused', detail: '429' })
    for (const outcome of outcomes.slice(1, 6)) {
      expect(outcome).toMatchObject({ state: 'unclear', why: 'host-closed' })
    }
    expect(outcomes.slice(6)).toEqual(pages(other).map(() => ({ state: 'ok' })))
    expect(hosts.requests.filter((request) => request.includes(origin))).toHaveLength(1)
  })

  it('waits as long as a host asks for, once', async () => {
    const outcomes = await check([
      `${origin}/busy`,
      `${origin}/ok`,
      `${origin}/busy?2`,
      `${origin}/ok?2`,
    ])
    expect(outcomes).toMatchObject([
      { why: 'refused' },
      { state: 'ok' },
      { why: 'refused' },
      { why: 'host-closed' },
    ])
    expect(waited).toContain(7000)
    expect(askedFor('/busy')).toEqual(['HEAD'])
  })
})

describe('the command', () => {
  let folder: string
  let printed: string[]

  const source = (url: string) => `export default {
  id: 'one',
  title: { en: 'One', zh: '一：“Übung” 𝓧' },
  editions: [
    { id: 'original', url: '${url}/moved', lang: 'en' },
    { id: 'blog', url: '${url}/forbidden', lang: 'en', link: { state: 'ok', checked: '2024-01-01' } },
    { id: 'zh', url: '${url}/dead', lang: 'zh' },
  ],
} satisfies Resource
`
  const edition = (id: string, url: string): Edition => ({
    id,
    url,
    lang: 'en',
    role: 'original',
    provenance: 'official',
  })
  const run = (...args: string[]) =>
    main(args, {
      works: {
        one: {
          id: 'one',
          editions: [
            edition('original', `${origin}/moved`),
            edition('blog', `${origin}/forbidden`),
            edition('zh', `${origin}/dead`),
          ],
        },
        two: { id: 'two', editions: [edition('original', `${hosts.origins[1]}/ok`)] },
      },
      folder,
      ask: options(),
      print: (line) => printed.push(line),
      today: '2026-02-03',
    })
  const file = (name: string) => readFile(join(folder, `${name}.ts`), 'utf8')

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-links-'))
    printed = []
    await writeFile(join(folder, 'one.ts'), source(origin))
    await writeFile(join(folder, 'two.ts'), `export default { editions: [{ id: 'original' }] }`)
  })

  afterEach(() => rm(folder, { recursive: true }))

  it('writes what it found, with the day, and leaves alone what it cannot tell', async () => {
    expect(await run()).toBe(0)
    expect(await file('one')).toBe(
      source(origin)
        .replace(
          "/moved', lang: 'en' }",
          `/moved', lang: 'en', link: { state: 'moved', checked: '2026-02-03', movedTo: '${origin}/ok' } }`,
        )
        .replace(
          "/dead', lang: 'zh' }",
          "/dead', lang: 'zh', link: { state: 'dead', checked: '2026-02-03' } }",
        ),
    )
    expect(await file('two')).toContain("link: { state: 'ok', checked: '2026-02-03' }")
    expect(printed.at(-1)).toBe(
      '4 links: 1 ok, 1 moved, 1 dead, 1 unclear; those that are unclear stay as they were',
    )
    expect(printed).toContain(`moved   one/original ${origin}/moved → ${origin}/ok`)
  })

  it('writes nothing on a dry run', async () => {
    expect(await run('--dry-run')).toBe(0)
    expect(await file('one')).toBe(source(origin))
    expect(printed.at(-1)).toContain('nothing was written')
  })

  it('checks one work only, or one host', async () => {
    await run('--only', 'two')
    expect(hosts.requests).toEqual([`HEAD ${hosts.origins[1]}/ok`])
    await run('--only', new URL(origin).host)
    expect(hosts.requests.slice(1).every((request) => request.includes(origin))).toBe(true)
    expect(printed.at(-1)).toMatch(/^3 links/)
  })

  it('says so where there is nothing of that name, or no such option', async () => {
    expect(await run('--only', 'nothing.example')).toBe(2)
    expect(printed).toEqual([
      'no link goes to a host "nothing.example", and no work is called that',
    ])
    expect(await run('--fast')).toBe(2)
    expect(printed[1]).toContain("'--fast'")
    expect(hosts.requests).toEqual([])
  })

  it('starts from the shell with the whole catalogue', async () => {
    const root = join(import.meta.dirname, '../..')
    const args = ['src/build/run.mjs', 'src/build/links/command.ts', '--only', 'nothing.example']
    const ended = await new Promise<{ code: unknown; output: string }>((resolve) =>
      execFile(process.execPath, args, { cwd: root }, (error, output) =>
        resolve({ code: error?.code ?? 0, output }),
      ),
    )
    expect(ended).toEqual({
      code: 2,
      output: 'no link goes to a host "nothing.example", and no work is called that\n',
    })
  })
})
