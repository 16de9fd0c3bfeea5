/** Safari has no idle callback: there a short wait has to do, in milliseconds. */
const shortWait = 200

/**
 * Runs something once the browser has nothing more urgent to do.
 * @param timeout when it runs at the latest, in milliseconds; without one it waits on.
 * @returns a function that calls it off.
 */
export function whenIdle(run: () => void, timeout?: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, timeout === undefined ? undefined : { timeout })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(run, shortWait)
  return () => clearTimeout(timer)
}
