/**
 * The service worker. It keeps the code, the texts of all paths in both languages
 * and one empty page a language (the shell), about 800 KB at most, so that every
 * address works offline. The learner's progress is not its business.
 *
 * One cache a version. A new version fills its cache while the old one serves on,
 * then waits until the learner accepts it. The cache of the version before is kept
 * as long as it is the last one, so a tab still open on it finds its chunks.
 */
declare const self: ServiceWorkerGlobalScope

/** Written into this file by the build. */
declare const precache: {
  /** Changes with every change of a kept file. */
  version: string
  /** Files to keep, relative to the scope; those in `assets/` have a hash in their name. */
  files: string[]
}

const prefix = 'waymark-'
const current = prefix + precache.version
const scope = new URL(self.registration.scope)

/** Stands in a cache once its version has taken over. */
const usedMark = new URL('used', scope).href

/** How many files are fetched at once: the network may be slow, and the page comes first. */
const lanes = 3

self.addEventListener('install', (event) => event.waitUntil(fill()))

self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.origin) return
  if (!url.pathname.startsWith(scope.pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(request, url))
  else event.respondWith(file(request))
})

async function fill(): Promise<void> {
  const cache = await caches.open(current)
  const queue = [...precache.files]
  const lane = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const url = new URL(path, scope).href
      const hashed = path.startsWith('assets/')
      const known = hashed ? await caches.match(url) : undefined
      // A file without a hash in its name may have an old copy in the browser's own cache.
      const response = known ?? (await fetch(url, { cache: hashed ? 'default' : 'reload' }))
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      await cache.put(url, response)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function wasUsed(name: string): Promise<boolean> {
  return (await (await caches.open(name)).match(usedMark)) !== undefined
}

async function activate(): Promise<void> {
  await (await caches.open(current)).put(usedMark, new Response())
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix))
  // Caches come in the order they were made: the last used one before this may still be in
  // use. One that a failed installation left half filled, or that only waited, never was.
  const used = await Promise.all(versions.map(wasUsed))
  const before = versions.filter((name, i) => name !== current && used[i]).at(-1)
  const old = versions.filter((name) => name !== current && name !== before)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

/** Any page is the shell of its language; the app fills it by the address. */
async function page(request: Request, url: URL): Promise<Response> {
  const rest = url.pathname.slice(scope.pathname.length)
  const lang = /^(en|zh)(\/|$)/.exec(rest)?.[1]
  const shell = lang ? `${lang}/shell.html` : rest === '' ? 'index.html' : undefined
  const cache = await caches.open(current)
  const kept = shell && (await cache.match(new URL(shell, scope).href))
  return kept || fetch(request)
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(current)
  return (await cache.match(request)) ?? (await caches.match(request)) ?? (await fetch(request))
}

export {}
