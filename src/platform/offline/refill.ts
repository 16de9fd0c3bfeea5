import { copyResponse } from 'workbox-core/copyResponse.js'

/**
 * Fetches again what the cache has lost: a browser short of space may throw away the
 * files and keep the worker.
 * @param keys for the address of each file, the one under which it is kept.
 * @throws TypeError where there is no network; what was fetched until then is kept.
 */
export async function refill(
  cache: Cache,
  keys: ReadonlyMap<string, string>,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  const held = new Set((await cache.keys()).map(({ url }) => url))
  const missing = [...keys].filter(([, key]) => !held.has(key))
  if (missing.length === 0) return
  // Only of the version that is deployed now are the files still there; a newer one brings its own.
  await registration.update()
  if (registration.installing || registration.waiting) return
  for (const [url, key] of missing) {
    const response = await fetch(url, { cache: key === url ? 'default' : 'reload' })
    if (!response.ok) continue
    // A page may not be answered with a response that came by a redirect.
    await cache.put(key, response.redirected ? await copyResponse(response) : response)
  }
}
