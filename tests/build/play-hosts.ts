import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path of the played hosts does with a request; `nth` counts from 1 for its address. */
type Play = (response: ServerResponse, request: IncomingMessage, nth: number) => void

const answer =
  (status: number, headers: Record<string, string> = {}): Play =>
  (response) =>
    response.writeHead(status, headers).end()

/** Acts after so many turns of the event loop, in which whatever else was sent arrives. */
function afterTurns(turns: number, act: () => void): void {
  setImmediate(() => (turns === 0 ? act() : afterTurns(turns - 1, act)))
}

const plays: Record<string, Play> = {
  '/ok': answer(200),
  '/moved': answer(301, { location: '/ok' }),
  '/moved-for-good': answer(308, { location: '/moved' }),
  '/same-page': answer(301, { location: '/same-page/?utm_source=elsewhere' }),
  '/same-page/': answer(200),
  '/temporary': answer(302, { location: '/ok' }),
  '/moved-then-temporary': answer(301, { location: '/temporary' }),
  '/temporary-then-moved': answer(307, { location: '/moved' }),
  '/moved-and-dead': answer(301, { location: '/dead' }),
  '/home': answer(301, { location: '/' }),
  '/': answer(200),
  '/script': answer(301, { location: 'javascript:alert(1)' }),
  '/nowhere': answer(302),
  '/dead': answer(404),
  '/gone': answer(410),
  '/slow': () => {},
  '/loop': answer(302, { location: '/loop-back' }),
  '/loop-back': answer(302, { location: '/loop' }),
  '/forbidden': answer(403),
  '/too-many': answer(429, { 'retry-after': '3600' }),
  '/busy': answer(429, { 'retry-after': '7' }),
  '/unfriendly': answer(999),
  '/legal': answer(451),
  '/broken': answer(500),
  '/flaky': (response, _, nth) => response.writeHead(nth === 1 ? 503 : 200).end(),
  '/hangs-up': (response, _, nth) => (nth === 1 ? response.destroy() : response.end()),
  '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-lies': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/to': (response, { url }) =>
    response.writeHead(301, { location: url!.replace(/^.*\?/, '') }).end(),
  '/page': (response) => afterTurns(50, () => response.end()),
}

/** Servers on this computer that play hosts of every temper, and count. */
export interface PlayedHosts {
  /** Origins, one a server: `http://127.0.0.1:40001`. */
  origins: string[]
  /** Every request in order, as `HEAD http://127.0.0.1:40001/ok`. */
  requests: string[]
  /** The most requests under way at one time, over all hosts and at one host. */
  most: { overall: number; oneHost: number }
  close(): Promise<void>
}

/** Starts so many hosts. `/redirect/<n>` needs n redirects to `/ok`. */
export async function playHosts(count: number): Promise<PlayedHosts> {
  const requests: string[] = []
  const most = { overall: 0, oneHost: 0 }
  let overall = 0
  const servers: Server[] = []
  const serve = async () => {
    let here = 0
    const server = createServer((request, response) => {
      most.overall = Math.max(most.overall, ++overall)
      most.oneHost = Math.max(most.oneHost, ++here)
      let answered = false
      const leave = () => {
        if (answered) return
        answered = true
        overall--
        here--
      }
      response.on('finish', leave).on('close', leave)
      const address = `${request.method} http://${request.headers.host}${request.url}`
      requests.push(address)
      const nth = requests.filter((other) => other.endsWith(address.replace(/^\w+/, ''))).length
      const path = request.url!.replace(/\?.*/, '')
      const left = Number(/^\/redirect\/(\d+)$/.exec(path)?.[1])
      const play = left
        ? answer(302, { location: left === 1 ? '/ok' : `/redirect/${left - 1}` })
        : plays[path]
      if (!play) throw new Error(`nobody plays ${path}`)
      play(response, request, nth)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const origins = await Promise.all(Array.from({ length: count }, serve))
  return {
    origins,
    requests,
    most,
    async close() {
      for (const server of servers) server.closeAllConnections()
      await Promise.all(
        servers.map((server) => new Promise((resolve) => server.close(() => resolve(undefined)))),
      )
    },
  }
}
