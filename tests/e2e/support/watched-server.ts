/** A static host of the test's own that can be watched, redeployed and switched off. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { base } from './site.ts'

const compress = promisify(gzip)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/** One answer of the server. */
export interface Answer {
  /** Path of the request, base included. */
  path: string
  /** 0 where the connection was lost instead. */
  status: number
  /** Body as sent: compressed, unless it is an image that already is. */
  bytes: number
  /** What the browser wanted it for: `Sec-Fetch-Dest`. The service worker's own are `empty`. */
  dest: string
}

/** A server that is running. */
export interface WatchedServer {
  /** Scheme and host, without a trailing slash. */
  readonly origin: string
  /** Every answer so far. */
  readonly answers: Answer[]
  /** Whether the browser may keep files with a hash in their name; if not, it keeps none. */
  cacheable: boolean
  /** Whether it sends `/x.html` on to `/x`, and `/index.html` to `/`, as Cloudflare Pages does. */
  stripsHtml: boolean
  /** Whether one connection in three is lost before anything is sent. */
  flapping: boolean
  /** Serves this folder from now on, and nothing of the one before. */
  deploy(folder: string): void
  /** Switches the server off. */
  close(): Promise<void>
}

/** The file for a path below the base, as static hosts find it. */
function fileFor(folder: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined
  const file = join(folder, decodeURIComponent(path.slice(base.length)))
  if (existsSync(join(file, 'index.html'))) return join(file, 'index.html')
  if (existsSync(`${file}.html`)) return `${file}.html`
  return extname(file) && existsSync(file) ? file : undefined
}

/** True one time in three, without a rhythm that could fall in with the browser's. Lehmer's way. */
function lottery(): () => boolean {
  let lot = 1
  return () => (lot = (lot * 48_271) % 2_147_483_647) % 3 === 0
}

/** Serves a built site on a free port. */
export async function serveWatched(start: string): Promise<WatchedServer> {
  let folder = start
  const state = { answers: [] as Answer[], cacheable: true, stripsHtml: false, flapping: false }
  const isUnlucky = lottery()

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const dest = String(request.headers['sec-fetch-dest'] ?? '')
    if (state.flapping && isUnlucky()) {
      state.answers.push({ path, status: 0, bytes: 0, dest })
      request.socket.destroy()
      return
    }
    if (state.stripsHtml && path.endsWith('.html')) {
      response.writeHead(308, { Location: path.replace(/(index)?\.html$/, '') }).end()
      return
    }
    const file = fileFor(folder, path)
    const type = types[extname(file ?? '.html')] ?? 'application/octet-stream'
    const plain = await readFile(file ?? join(folder, '404.html'))
    const body = type === 'image/png' ? plain : await compress(plain, { level: 9 })
    const keep = state.cacheable && path.includes('/assets/')
    state.answers.push({ path, status: file ? 200 : 404, bytes: body.length, dest })
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': keep ? 'public, max-age=31536000, immutable' : 'no-store',
      ...(body === plain ? {} : { 'Content-Encoding': 'gzip' }),
    })
    response.end(body)
  }

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: Error) => response.destroy(error))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return Object.assign(state, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deploy(next: string) {
      folder = next
    },
    close() {
      server.closeAllConnections()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  })
}
