import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** What stands at a path in a folder. */
function kindOf(file: string): 'file' | 'folder' | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined
}

/**
 * Serves a folder below a path, as the plainest static host does: a folder's
 * address without a slash is sent to the one with it, which shows its index.html.
 * @param base with a slash at both ends.
 * @returns the address of the site and a function that ends the server.
 */
export async function serveFolder(
  folder: string,
  base: string,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const send = (status: number, file: string) => {
      response.writeHead(status, { 'Content-Type': types[extname(file)] ?? 'text/plain' })
      createReadStream(file).pipe(response)
    }
    const file = pathname.startsWith(base)
      ? join(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined
    const kind = file && kindOf(file)
    if (kind === 'folder' && !pathname.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/` }).end()
    } else if (kind === 'folder' && kindOf(join(file!, 'index.html'))) {
      send(200, join(file!, 'index.html'))
    } else if (kind === 'file') send(200, file!)
    else send(404, join(folder, '404.html'))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
