/** The pause after the first try, and the longest there is, in milliseconds. */
const [shortest, longest] = [250, 60_000]

/** A pause before something is tried again. */
export interface Pause {
  /** Settles once it is time to try again. */
  over: Promise<void>
  /** Ends it now. */
  end(): void
}

/**
 * A pause that is twice as long after every try, from a quarter of a second to a minute. It
 * ends at once where the network comes back.
 * @param tries how many have failed before the last one: 0 after the first.
 */
export function pauseBeforeRetry(tries: number): Pause {
  let end = () => {}
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(() => end(), Math.min(shortest * 2 ** tries, longest))
    end = () => {
      clearTimeout(timer)
      globalThis.removeEventListener?.('online', end)
      resolve()
    }
    // In tests outside a browser there is no such event.
    globalThis.addEventListener?.('online', end)
  })
  return { over, end: () => end() }
}
