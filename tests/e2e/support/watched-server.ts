/** A static host of the test's own that can be watched, redeployed and switched off. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Host } from './hosts.ts'
import { base as siteBase } from './site.ts'

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

/** Bodies as they are sent, by their file: no file of a deployed site changes. */
const bodies = new Map<string, Promise<Buffer>>()

/** The content of a file, compressed unless it is an image that already is. */
function bodyOf(file: string): Promise<Buffer> {
  let body = bodies.get(file)
  if (!body) {
    const content = readFile(file)
    body = isImage(file) ? content : content.then((content) => compress(content, { level: 9 }))
    bodies.set(file, body)
  }
  return body
}

const isImage = (file: string) => extname(file) === '.png'

/** A server that is running. */
export interface WatchedServer {
  /** Scheme and host, without a trailing slash. */
  readonly origin: string
  /** Every answer so far. */
  readonly answers: Answer[]
  /** Whether the browser may keep files with a hash in their name; if not, it keeps none. */
  cacheable: boolean
  /** The host it plays; if none, it answers every page with and without a slash. */
  host: Host | undefined
  /** Whether one connection in three is lost before anything is sent. */
  flapping: boolean
  /** Answers for these paths wait until this is resolved. */
  holdUp: { matching: RegExp; until: Promise<void> } | undefined
  /**
   * Serves this folder from now on, and nothing of the one before.
   * @param at the path below which it stands; by default that of the first one.
   */
  deploy(folder: string, at?: string): void
  /** Switches the server off. */
  close(): Promise<void>
}

/** The file for a path relative to the base, as static hosts find it. */
function fileFor(folder: string, path: string, isPlain: boolean): string | undefined {
  const file = join(folder, decodeURIComponent(path))
  if (existsSync(join(file, 'index.html'))) return join(file, 'index.html')
  if (!isPlain && existsSync(`${file}.html`)) return `${file}.html`
  return extname(file) && existsSync(file) ? file : undefined
}

/** Where a host sends a request on to; undefined where it answers itself. */
function sentOn(host: Host, path: string, file: string | undefined): string | undefined {
  if (host.stripsHtml && path.endsWith('.html')) return path.replace(/(index)?\.html$/, '')
  if (!file?.endsWith('/index.html') || path.endsWith('.html')) return undefined
  if (host.slash === 'added' && !path.endsWith('/')) return `${path}/`
  if (host.slash === 'stripped') return path.replace(/(.)\/$/, '$1')
  return undefined
}

/** True one time in three, without a rhythm that could fall in with the browser's. Lehmer's way. */
function lottery(): () => boolean {
  let lot = 1
  return () => (lot = (lot * 48_271) % 2_147_483_647) % 3 === 0
}

/** What the browser may do with an answer that no host says anything of. */
const caching = (isKept: boolean) => ({
  'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'no-store',
})

/** Serves a built site on a free port. */
export async function serveWatched(start: string, base: string = siteBase): Promise<WatchedServer> {
  /** The sites by their base, and when each was deployed. */
  const sites = new Map([[base, { folder: start, deployed: new Date('2026-01-01') }]])
  const state: Omit<WatchedServer, 'origin' | 'deploy' | 'close'> = {
    answers: [],
    cacheable: true,
    flapping: false,
    host: undefined,
    holdUp: undefined,
  }
  const isUnlucky = lottery()

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { host } = state
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost')
    const dest = String(request.headers['sec-fetch-dest'] ?? '')
    if (state.holdUp?.matching.test(path)) await state.holdUp.until
    if (state.flapping && isUnlucky()) {
      state.answers.push({ path, status: 0, bytes: 0, dest })
      request.socket.destroy()
      return
    }
    const [at, site] = [...sites].find(([at]) => path.startsWith(at)) ?? []
    if (!site) {
      state.answers.push({ path, status: 404, bytes: 0, dest })
      response.writeHead(404, { 'Content-Type': types['.txt'] }).end()
      return
    }
    const { folder, deployed } = site
    const file = fileFor(folder, path.slice(at!.length), host !== undefined && !host.stripsHtml)
    const other = host && sentOn(host, path, file)
    if (other !== undefined && other !== path) {
      response.writeHead(301, { Location: other + search }).end()
      return
    }
    const dated = host?.dated ? { 'Last-Modified': deployed.toUTCString() } : {}
    const since = request.headers['if-modified-since']
    if (file && host?.dated && since && Date.parse(since) >= Math.floor(+deployed / 1000) * 1000) {
      response.writeHead(304, { ...host.headers(path, folder), ...dated }).end()
      return
    }
    const sent = file ?? join(folder, '404.html')
    const body = await bodyOf(sent)
    state.answers.push({ path, status: file ? 200 : 404, bytes: body.length, dest })
    response.writeHead(file ? 200 : 404, {
      'Content-Type': types[extname(sent)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(host?.headers(path, folder) ?? caching(state.cacheable && path.includes('/assets/'))),
      ...dated,
      ...(isImage(sent) ? {} : { 'Content-Encoding': 'gzip' }),
    })
    response.end(body)
  }

  const server = createServer((request, response) => {
    void answer(request, response).catch((error: Error) => response.destroy(error))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return Object.assign(state, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    deploy(folder: string, at = base) {
      sites.set(at, { folder, deployed: new Date() })
    },
    close() {
      server.closeAllConnections()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  })
}
