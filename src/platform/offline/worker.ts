/**
 * The service worker. It keeps the code, the texts of all paths in both languages
 * and one empty page a language (the shell), about 800 KB at most, so that every
 * address works offline; and, once that is done, some pages as they were rendered, so that
 * a returning visit is painted at once. The learner's progress is not its business.
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
import { addressOf, keepPages, keptPage, type SiteVersion } from './pages.ts'
import { pauseBeforeRetry } from '../pause.ts'
import { refill } from './refill.ts'

declare const self: ServiceWorkerGlobalScope

/** Written into this file by the build: the files to keep, relative to this script. */
declare const precache: PrecacheEntry[]
/** By the build as well: this version, and its home and paths. */
declare const built: Omit<SiteVersion, 'scope'>

// Workbox adds the scope to the names: another deployment on this origin has its own caches.
setCacheNameDetails({ prefix: 'waymark', runtime: 'pages' })

const scope = self.registration.scope
const site: SiteVersion = { scope, ...built }
const controller = new PrecacheController()
controller.addToCacheList(precache)

self.addEventListener('install', (event) => {
  // Workbox takes what the cache has already, and what it must fetch from the browser's own
  // cache if its name has a hash; it keeps a redirected response as if it had not been.
  void controller.install(event)
})

self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('message', (event) => {
  const { type, page } = Object(event.data) as { type?: string; page?: string }
  // What `Workbox.messageSkipWaiting` sends once the learner has accepted this version, and
  // what a page sends that was loaded before Workbox came.
  if (type === 'SKIP_WAITING' || event.data === 'take-over') void self.skipWaiting()
  // What a page sends once it is loaded and when it is left.
  if (type === 'REFILL') event.waitUntil(fill(page))
})

async function activate(): Promise<void> {
  // Not `controller.activate`: it would take the files of the version before from under the
  // tabs that are still open on it, and those of a version that is being installed.
  const keys = [...controller.getURLsToCacheKeys().values()]
  await keepLastVersions(await caches.open(cacheNames.precache), keys, self.registration)
  await self.clients.claim()
}

/** One after the other: what two tabs ask for is fetched once. */
let filling = Promise.resolve()

/** How often what did not come is asked for again, where the browser says that there is a network. */
const retries = 5

/** Fetches what the caches lack: the files, then the page somebody is on and those around it. */
function fill(page: string | undefined): Promise<void> {
  filling = filling.then(async () => {
    for (let tries = 0; ; tries++) {
      try {
        const files = await caches.open(cacheNames.precache)
        await refill(files, controller.getURLsToCacheKeys(), self.registration)
        if (page) await keepPages(await caches.open(cacheNames.runtime), page, site)
        return
      } catch {
        // No network, or no room: nothing is lost, and the next visit asks again. A network that
        // has just come back is at times not there yet.
        if (!navigator.onLine || tries === retries) return
        await pauseBeforeRetry(tries).over
      }
    }
  })
  return filling
}

/** The kept file that stands for a page: the shell of its language, which the app fills. */
function shellFor(url: URL): string | undefined {
  const lang = addressOf(url.href, scope)?.split('/')[0]
  if (lang) return new URL(`${lang}/shell.html`, scope).href
  return url.pathname === new URL(scope).pathname ? new URL('index.html', scope).href : undefined
}

async function answerFromCache(url: URL): Promise<Response | undefined> {
  const page = await keptPage(await caches.open(cacheNames.runtime), url.href, site)
  const shell = shellFor(url)
  return page ?? (shell ? controller.matchPrecache(shell) : undefined)
}

registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    // Where the browser cannot read its caches, or has emptied them, there may be a network.
    const kept = await answerFromCache(url).catch(() => undefined)
    return kept ?? fetch(request)
  }),
)

registerRoute(new PrecacheRoute(controller))

// What is left of the code belongs to another version that a tab is still open on.
const code = ['assets/', 'workers/'].map((folder) => new URL(folder, scope).href)
registerRoute(
  ({ url }) => code.some((folder) => url.href.startsWith(folder)),
  new CacheFirst({
    cacheName: cacheNames.precache,
    plugins: [{ cacheWillUpdate: async () => null }],
  }),
)
