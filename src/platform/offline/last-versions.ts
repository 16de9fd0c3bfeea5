/** How many versions before this one keep their files: tabs may still be open on them. */
const versionsBefore = 2

/**
 * Removes from the cache what neither this version nor the last ones in use need, and
 * notes this version as used. One that never took over, or of which an installation that
 * failed left a half, is not among them.
 * @param own the addresses under which this version's files are kept.
 */
export async function keepLastVersions(
  cache: Cache,
  own: string[],
  { scope, installing, waiting }: ServiceWorkerRegistration,
): Promise<void> {
  // The cached files of each version that was in use, the last one first.
  const note = new URL('versions-in-use', scope).href
  const noted = (await (await cache.match(note))?.json()) as string[][] | undefined
  if (!noted) await adoptOldCaches(cache, scope)
  // Without a note (the browser threw the files away once) all that is here may be in use.
  const before = noted ?? [(await cache.keys()).map(({ url }) => url)]
  const versions = [own, ...before.filter((version) => version.join() !== own.join())]
  versions.length = Math.min(versions.length, 1 + versionsBefore)
  await cache.put(note, Response.json(versions))
  // The files of a version on its way would look like nobody's; the next activation tidies up.
  if (installing || waiting) return
  const needed = new Set([note, ...versions.flat()])
  const held = await cache.keys()
  await Promise.all(held.filter(({ url }) => !needed.has(url)).map((key) => cache.delete(key)))
}

/**
 * Takes over the files of the versions that had a cache each, `waymark-<hash>`, and
 * removes these caches. Those of another deployment on this origin stay as they are.
 */
async function adoptOldCaches(cache: Cache, scope: string): Promise<void> {
  const assets = new URL('assets/', scope).href
  for (const name of await caches.keys()) {
    if (!/^waymark-[\da-f]{12}$/.test(name)) continue
    const old = await caches.open(name)
    const files = (await old.keys()).filter(({ url }) => url.startsWith(assets))
    if (files.length === 0) continue
    for (const file of files) await cache.put(file, (await old.match(file))!)
    await caches.delete(name)
  }
}
