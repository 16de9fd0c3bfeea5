import type { AnyRouter, RouterHistory } from '@tanstack/react-router'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The address that was asked for last and could not be shown, as the browser writes it. */
const failure = createStore<{ href?: string }>(() => ({}))

/** The address that could not be shown when it was asked for; undefined where nothing failed. */
export function useFailedVisit(): string | undefined {
  return useStore(failure, ({ href }) => href)
}

/** Takes the notice of it away. */
export function dismissFailedVisit(): void {
  failure.setState({ href: undefined })
}

/**
 * Leaves the page that stands until the next one is loaded, and for good where that fails:
 * then `useFailedVisit` says so. Without it the router goes to the address first, and shows
 * an error there.
 */
export function stayOnFailure(router: AnyRouter): void {
  /** Counts the addresses asked for: whoever asks for another has given up the one before. */
  let latest = 0
  const history: RouterHistory = router.history
  history.block({
    enableBeforeUnload: false,
    blockerFn: async ({ currentLocation, nextLocation, action }) => {
      const asked = ++latest
      dismissFailedVisit()
      if (nextLocation.pathname === currentLocation.pathname) return false
      const matches = await router.preloadRoute({ href: nextLocation.href } as never)
      // Back and forward have been done by the browser: to hold up an old one would undo the new.
      if (asked !== latest) return action === 'PUSH' || action === 'REPLACE'
      if (!matches?.some(({ status }) => status === 'error')) return false
      failure.setState({ href: nextLocation.href })
      return true
    },
  })
}
