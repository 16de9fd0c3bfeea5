/** Files of the app that did not come: which errors mean that, and what the learner is told. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const errors = new WeakSet<object>()

/** Whether a part of the standing page did not come, and nobody has spoken of it yet. */
const missing = createStore<{ part: boolean }>(() => ({ part: false }))

/**
 * Follows what Vite says of imports that failed. An import whose failure nobody handles is
 * told by `useMissingPart`. Call it once, before anything is imported.
 */
export function watchMissingFiles(): void {
  addEventListener('vite:preloadError', ({ payload }) => errors.add(payload))
  addEventListener('unhandledrejection', (event) => {
    if (!isMissingFile(event.reason)) return
    event.preventDefault()
    missing.setState({ part: true })
  })
}

/** True for the error of an import whose file did not come. */
export function isMissingFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && errors.has(error)
}

/** True while there is something to tell of a part of the page that did not come. */
export function useMissingPart(): boolean {
  return useStore(missing, ({ part }) => part)
}

/** Takes the notice of it away. */
export function dismissMissingPart(): void {
  missing.setState({ part: false })
}
