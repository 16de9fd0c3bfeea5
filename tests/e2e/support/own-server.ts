import { base, dist } from './site.ts'
import { serveWatched, type WatchedServer } from './watched-server.ts'
import { test as withGuards } from './test.ts'

export * from './test.ts'

/** `test` with a server of its own for the built site, which `baseURL` points to. */
export const test = withGuards.extend<{ server: WatchedServer }>({
  server: async ({}, provide) => {
    const server = await serveWatched(dist)
    await provide(server)
    await server.close()
  },

  baseURL: async ({ server }, provide) => {
    await provide(server.origin + base)
  },
})
