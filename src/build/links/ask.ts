import { HostClosedError, RateLimiter, type Manners } from './rate-limiter.ts'

/** How addresses are asked. */
export interface AskOptions extends Manners {
  /** Sends a request; `fetch` unless in tests. */
  request: typeof fetch
  /** Milliseconds until a request is given up. */
  timeout: number
  /** Further tries after a network error, a timeout or a 5xx. */
  retries: number
  /** Milliseconds before the first further try; doubled for each one after it. */
  backoff: number
  /** Who asks. */
  userAgent: string
}

/** What one address answered, redirects not followed; or why there is no answer. */
export type Answer =
  | { status: number; location?: string }
  | { trouble: 'timeout' | 'network' | 'host-closed'; detail: string }

/** Asks one address. */
export type Ask = (url: string) => Promise<Answer>

/** The longest pause a host may ask for, in milliseconds; beyond it, it is left alone. */
const longestRest = 120_000

/** A refusal that says nothing about GET, or a death sentence to be confirmed by it. */
const tellsLittle = (status: number) => status === 501 || (status >= 400 && status < 500)

/**
 * Makes a function that asks addresses politely: `HEAD`, then `GET` where `HEAD` was
 * refused; network errors and 5xx again after a while, and by `GET`. After a 429 the
 * host gets the pause it asks for in `Retry-After`, once; then it is left alone.
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function createAsk(options: AskOptions): Ask {
  const { request, timeout, retries, backoff, userAgent, wait } = options
  const limiter = new RateLimiter(options)
  const refused = new Set<string>()

  const send = (url: string, method: 'HEAD' | 'GET') => {
    const { host } = new URL(url)
    return limiter.run(host, async () => {
      const response = await request(url, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
        signal: AbortSignal.timeout(timeout),
      })
      await response.body?.cancel()
      if (response.status === 429) refuse(host, response.headers.get('retry-after'))
      return { status: response.status, location: response.headers.get('location') ?? undefined }
    })
  }

  const refuse = (host: string, retryAfter: string | null) => {
    const ms = retryAfter === null ? Infinity : millisecondsOf(retryAfter)
    if (refused.has(host) || ms > longestRest) limiter.close(host)
    else limiter.rest(host, ms)
    refused.add(host)
  }

  const attempt = async (url: string, first: boolean): Promise<Answer> => {
    try {
      const answer = await send(url, first ? 'HEAD' : 'GET')
      const again = first && answer.status !== 429 && tellsLittle(answer.status)
      return again ? await send(url, 'GET') : answer
    } catch (error) {
      return troubleOf(error)
    }
  }

  return async (url) => {
    let answer = await attempt(url, true)
    for (let n = 0; n < retries && isPassing(answer); n++) {
      await wait(backoff * 2 ** n)
      answer = await attempt(url, false)
    }
    return answer
  }
}

/** True where asking again may help. */
function isPassing(answer: Answer): boolean {
  return 'status' in answer
    ? answer.status >= 500 && answer.status < 600
    : answer.trouble !== 'host-closed'
}

function troubleOf(error: unknown): Answer {
  if (error instanceof HostClosedError) return { trouble: error.code, detail: error.message }
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
  const detail = cause?.code ?? cause?.message ?? message
  return { trouble: name === 'TimeoutError' ? 'timeout' : 'network', detail }
}

/** `Retry-After`: seconds, or a date. What cannot be read is too long. */
function millisecondsOf(retryAfter: string): number {
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? Infinity : Math.max(0, date - Date.now())
}
