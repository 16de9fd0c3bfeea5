/** What the tests know of the service worker. */
import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

/** Waits until the service worker has everything it keeps, and serves this page. */
export async function installed(page: Page): Promise<void> {
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state)
  await expect.poll(state, { timeout: 20_000 }).toBe('activated')
}

/** The files in each cache of the page's origin, as paths, by the cache's name. */
export function cachesOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const held: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      held[name] = requests.map(({ url }) => new URL(url).pathname)
    }
    return held
  })
}

/** The paths of the pages that the service worker has ready for a visit to come. */
export async function pagesKept(page: Page): Promise<string[]> {
  const held = Object.entries(await cachesOf(page))
  return held.flatMap(([name, paths]) => (name.startsWith('waymark-pages-') ? paths : []))
}

/** Waits until the service worker has all these pages ready, as paths without a slash at the end. */
export async function keeps(page: Page, ...paths: string[]): Promise<void> {
  await expect
    .poll(() => pagesKept(page), { timeout: 20_000 })
    .toEqual(expect.arrayContaining(paths))
}

/** What the service worker of a built site does when it is installed. */
export interface Installation {
  /** The files it fetches, relative to the site. */
  files: string[]
  /** The most of them it asks for at once. Not to be seen in Chromium, which allows three anyway. */
  atOnce: number
}

/** Installs the service worker of a built site outside a browser. */
export async function installationOf(dist: string): Promise<Installation> {
  const scope = 'https://waymark.example/'
  const files: string[] = []
  const listeners: Record<string, (event: object) => void> = {}
  let underWay = 0
  let atOnce = 0
  const globals = {
    URL,
    Request,
    Response,
    Headers,
    FetchEvent: Event,
    setTimeout,
    location: new URL('sw.js', scope),
    registration: { scope },
    addEventListener: (name: string, listener: (event: object) => void) => {
      listeners[name] = listener
    },
    caches: {
      open: async () => ({ put: async () => {} }),
      match: async () => undefined,
    },
    fetch: async ({ url }: Request) => {
      files.push(url.slice(scope.length))
      atOnce = Math.max(atOnce, ++underWay)
      await new Promise(setImmediate)
      underWay--
      return new Response()
    },
  }
  runInNewContext(readFileSync(join(dist, 'sw.js'), 'utf8'), { ...globals, self: globals })
  const waits: Promise<unknown>[] = []
  listeners['install']!({
    type: 'install',
    waitUntil: (promise: Promise<unknown>) => waits.push(promise),
  })
  // Each file adds promises of its own while the others are waited for.
  for (const wait of waits) await wait
  return { files, atOnce }
}
