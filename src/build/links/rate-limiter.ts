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
  private free: number
  private readonly queue: (() => void)[] = []
  /** For each host, what the next request to it has to wait for. */
  private readonly turns = new Map<string, Promise<void>>()
  /** Milliseconds a host asked for before the next request. */
  private readonly rests = new Map<string, number>()
  private readonly closed = new Set<string>()

  constructor(private readonly manners: Manners) {
    this.free = manners.overall
  }

  /** Runs `request` when its host and the whole may. @throws HostClosedError for a closed host. */
  async run<T>(host: string, request: () => Promise<T>): Promise<T> {
    const turn = this.turns.get(host)
    let release = () => {}
    this.turns.set(host, new Promise((resolve) => (release = resolve)))
    await turn
    if (this.closed.has(host)) {
      release()
      throw new HostClosedError(host)
    }
    await this.enter()
    try {
      return await request()
    } finally {
      this.leave()
      const rest = this.rests.get(host) ?? 0
      this.rests.delete(host)
      void this.manners.wait(Math.max(rest, this.manners.pause)).then(release)
    }
  }

  /** Makes the next request to a host wait, in milliseconds. For use during a request to it. */
  rest(host: string, ms: number): void {
    this.rests.set(host, ms)
  }

  /** Sends nothing more to a host. */
  close(host: string): void {
    this.closed.add(host)
  }

  private async enter(): Promise<void> {
    if (this.free > 0) this.free--
    else await new Promise<void>((resolve) => this.queue.push(resolve))
  }

  private leave(): void {
    const next = this.queue.shift()
    if (next) next()
    else this.free++
  }
}
