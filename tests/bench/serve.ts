import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A site that is being served. */
export interface Served {
  /** Scheme, host and port, without a trailing slash. */
  origin: string
  /** Ends the server and its connections. */
  close(): Promise<void>
}

interface Answer {
  body: Buffer
  headers: Record<string, string>
}

/**
 * Serves a folder on a port of its own, as a static host does: text with gzip, hashed
 * files for a year, the rest to be asked for again with its ETag. `/a` is `a`, `a.html`
 * or `a/index.html`, without a redirect.
 */
export async function serve(folder: string): Promise<Served> {
  const answers = new Map<string, Answer | undefined>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!answers.has(pathname))
      answers.set(pathname, answerTo(folder, decodeURIComponent(pathname)))
    const answer = answers.get(pathname)
    if (!answer) response.writeHead(404).end()
    else if (request.headers['if-none-match'] === answer.headers['ETag']) {
      response.writeHead(304, answer.headers).end()
    } else {
      response.writeHead(200, { ...answer.headers, 'Content-Length': answer.body.length })
      response.end(answer.body)
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function answerTo(folder: string, path: string): Answer | undefined {
  const file = [path, `${path}.html`, join(path, 'index.html')]
    .map((name) => join(folder, name))
    .find((name) => statSync(name, { throwIfNoEntry: false })?.isFile())
  if (!file) return undefined
  const content = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const compressed = /^text|json|svg/.test(type)
  return {
    body: compressed ? gzipSync(content, { level: 9 }) : content,
    headers: {
      'Content-Type': type,
      'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      ETag: `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`,
      ...(compressed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    },
  }
}
