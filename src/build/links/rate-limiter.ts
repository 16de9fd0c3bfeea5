import PQueue from 'p-queue'

/** How requests are spread over time and over hosts. */
export interface Manners {
  /** The most requests under way at one time, over all hosts. */
  overall: number
  /** Milliseconds between two requests to one host. */
  pause: number
  /** Waits so many milliseconds; tests do not. */
  wait(ms: number): Promise<void>
}

/** A host asked to be left alone; nothing was sent. */
export class HostClosedError extends Error {
  readonly code = 'host-closed'

  constructor(host: string) {
    super(`${host} asked to be left alone`)
    this.name = 'HostClosedError'
  }
}

/** Lets requests through: a few at a time, one a host, with a pause between two to one host. */
export class RateLimiter {
  private readonly overall: PQueue
  /** One queue a host. It stands still while its host has its pause. */
  private readonly hosts = new Map<string, PQueue>()
  /** Milliseconds a host asked for before the next request. */
  private readonly rests = new Map<string, number>()
  private readonly closed = new Set<string>()

  constructor(private readonly manners: Manners) {
    this.overall = new PQueue({ concurrency: manners.overall })
  }

  /** Runs `request` when its host and the whole may. @throws HostClosedError for a closed host. */
  run<T>(host: string, request: () => Promise<T>): Promise<T> {
    const queue = this.queueOf(host)
    return queue.add(async () => {
      if (this.closed.has(host)) throw new HostClosedError(host)
      try {
        return await this.overall.add(request)
      } finally {
        // The answer goes out at once; it is the next request that waits.
        queue.pause()
        const rest = this.rests.get(host) ?? 0
        this.rests.delete(host)
        void this.manners.wait(Math.max(rest, this.manners.pause)).then(() => queue.start())
      }
    })
  }

  /** Makes the next request to a host wait, in milliseconds. For use during a request to it. */
  rest(host: string, ms: number): void {
    this.rests.set(host, ms)
  }

  /** Sends nothing more to a host. */
  close(host: string): void {
    this.closed.add(host)
  }

  private queueOf(host: string): PQueue {
    const known = this.hosts.get(host)
    if (known) return known
    const queue = new PQueue({ concurrency: 1 })
    this.hosts.set(host, queue)
    return queue
  }
}
