/** The part of the browser's `CacheStorage` that the service worker uses, in memory. */
export class PlayedCaches {
  readonly held = new Map<string, PlayedCache>()

  open = async (name: string): Promise<Cache> => this.cache(name) as unknown as Cache
  keys = async (): Promise<string[]> => [...this.held.keys()]
  delete = async (name: string): Promise<boolean> => this.held.delete(name)

  /** A cache, made if it is not there; with these addresses in it, each its own content. */
  cache(name: string, urls: readonly string[] = []): PlayedCache {
    const cache = this.held.get(name) ?? new PlayedCache()
    this.held.set(name, cache)
    for (const url of urls) cache.entries.set(url, url)
    return cache
  }
}

/** One cache: the text of each response by address, in the order they came. */
export class PlayedCache {
  readonly entries = new Map<string, string>()

  keys = async (): Promise<Request[]> => [...this.entries.keys()].map((url) => new Request(url))
  delete = async (key: Request | string): Promise<boolean> =>
    this.entries.delete(typeof key === 'string' ? key : key.url)

  async match(key: Request | string): Promise<Response | undefined> {
    const text = this.entries.get(typeof key === 'string' ? key : key.url)
    return text === undefined ? undefined : new Response(text)
  }

  async put(key: Request | string, response: Response): Promise<void> {
    if (response.redirected) throw new TypeError('kept as redirected')
    if (response.headers.get('Vary') === '*') throw new TypeError('varies by everything')
    const url = typeof key === 'string' ? key : key.url
    const text = await response.text()
    // What is put again comes last.
    this.entries.delete(url)
    this.entries.set(url, text)
  }
}
