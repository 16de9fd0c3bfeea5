import type { CDPSession } from '@playwright/test'

interface Transfer {
  script: boolean
  /** Bytes on the wire, headers included, as they arrived: [seconds, bytes]. */
  parts: [number, number][]
  bytes: number
  ended?: number
}

/** What a page's requests transferred, by the protocol of the browser's developer tools. */
export class Traffic {
  private readonly transfers = new Map<string, Transfer>()
  private readonly open = new Set<string>()
  private lastChange = performance.now()
  /** Seconds between the clock of the events and that of the wall. */
  private offset = NaN

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ requestId, timestamp, wallTime, type }) => {
      if (type === 'Document') this.offset = timestamp - wallTime
      this.transfers.set(requestId, { script: false, parts: [], bytes: 0 })
      this.open.add(requestId)
      this.lastChange = performance.now()
    })
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const transfer = this.transfers.get(requestId)
      if (transfer) transfer.script = /javascript/.test(response.mimeType)
    })
    session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
      this.transfers.get(requestId)?.parts.push([timestamp, encodedDataLength])
    })
    session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const transfer = this.transfers.get(requestId)
      if (transfer) Object.assign(transfer, { bytes: encodedDataLength, ended: timestamp })
      this.end(requestId)
    })
    session.on('Network.loadingFailed', ({ requestId }) => this.end(requestId))
  }

  /** Milliseconds since a request began or ended; 0 while one is under way. */
  get quiet(): number {
    return this.open.size > 0 ? 0 : performance.now() - this.lastChange
  }

  /** Bytes of all finished requests. */
  get total(): number {
    return sum([...this.transfers.values()].map(({ bytes }) => bytes))
  }

  /** Bytes of finished requests for scripts. */
  get scripts(): number {
    return sum([...this.transfers.values()].map(({ script, bytes }) => (script ? bytes : 0)))
  }

  /** Bytes that had arrived at a time, in milliseconds since 1970. */
  before(time: number): number {
    const moment = time / 1000 + this.offset
    return sum(
      [...this.transfers.values()].map(({ parts, bytes, ended }) =>
        ended !== undefined && ended <= moment
          ? bytes
          : sum(parts.map(([at, length]) => (at <= moment ? length : 0))),
      ),
    )
  }

  private end(requestId: string): void {
    this.open.delete(requestId)
    this.lastChange = performance.now()
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
