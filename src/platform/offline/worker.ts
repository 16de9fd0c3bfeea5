/**
 * The service worker. It keeps the code, the texts of all paths in both languages
 * and one empty page a language (the shell), about 800 KB at most, so that every
 * address works offline. The learner's progress is not its business.
 *
 * A new version fetches its files, one after the other, while the old one serves on,
 * then waits until the learner accepts it. All versions share one cache: a file is kept
 * under its name and the hash of its content, so no version ever sees another's file
 * in the place of its own, and one that is only half there is seen by none.
 */
import { cacheNames, setCacheNameDetails } from 'workbox-core'
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { keepLastVersions } from './last-versions.ts'
import { refill } from './refill.ts'

declare const self: ServiceWorkerGlobalScope

/** Written into this file by the build: the files to keep, relative to this script. */
declare const precache: PrecacheEntry[]

// Workbox adds the scope to the name: another deployment on this origin has its own cache.
setCacheNameDetails({ prefix: 'waymark' })

const scope = self.registration.scope
const controller = new PrecacheController()
controller.addToCacheList(precache)

self.addEventListener('install', (event) => {
  // Workbox takes what the cache has already, and what it must fetch from the browser's own
  // cache if its name has a hash; it keeps a redirected response as if it had not been.
  void controller.install(event)
})

self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('message', (event) => {
  const { type } = Object(event.data) as { type?: string }
  // What `Workbox.messageSkipWaiting` sends once the learner has accepted this version, and
  // what a page sends that was loaded before Workbox came.
  if (type === 'SKIP_WAITING' || event.data === 'take-over') void self.skipWaiting()
  if (type === 'REFILL') event.waitUntil(refillCache())
})

async function activate(): Promise<void> {
  // Not `controller.activate`: it would take the files of the version before from under the
  // tabs that are still open on it, and those of a version that is being installed.
  const keys = [...controller.getURLsToCacheKeys().values()]
  await keepLastVersions(await caches.open(cacheNames.precache), keys, self.registration)
  await self.clients.claim()
}

async function refillCache(): Promise<void> {
  const cache = await caches.open(cacheNames.precache)
  await refill(cache, controller.getURLsToCacheKeys(), self.registration)
}

/** The kept file that stands for a page: the shell of its language, which the app fills. */
function pageFile(url: URL): string | undefined {
  if (!url.href.startsWith(scope)) return undefined
  const rest = url.pathname.slice(new URL(scope).pathname.length)
  const lang = /^(en|zh)(\/|$)/.exec(rest)?.[1]
  const file = lang ? `${lang}/shell.html` : rest === '' ? 'index.html' : undefined
  return file && new URL(file, scope).href
}

registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    const file = pageFile(url)
    return (file && (await controller.matchPrecache(file))) || fetch(request)
  }),
)

registerRoute(new PrecacheRoute(controller))

// What is left in `assets/` belongs to another version that a tab is still open on.
registerRoute(
  ({ url }) => url.href.startsWith(new URL('assets/', scope).href),
  new CacheFirst({
    cacheName: cacheNames.precache,
    plugins: [{ cacheWillUpdate: async () => null }],
  }),
)
