import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False while React takes over a pre-rendered page, true afterwards. What only the
 * browser knows (the query of the address, the clock) is shown once it is true.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
