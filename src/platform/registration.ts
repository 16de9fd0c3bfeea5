import { useSyncExternalStore } from 'react'
import { trustedScript } from './trusted-script.ts'
import { whenIdle } from './when-idle.ts'

/** A worker with a newer version of the app that waits to take over. */
let waiting: ServiceWorker | undefined
let postponed = false
/** True once the learner accepted the update in this tab: only this tab loads again. */
let accepted = false
const listeners = new Set<() => void>()

function tell() {
  for (const listener of listeners) listener()
}

/** True while a new version waits and the learner has not put it off. */
export function useUpdateReady(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting !== undefined && !postponed,
    () => false,
  )
}

/** Lets the waiting version take over and loads this tab again. */
export function acceptUpdate(): void {
  accepted = true
  // Another tab may have let it take over already: then nothing is left but to load it.
  if (waiting?.state !== 'installed') location.reload()
  else waiting.postMessage('take-over')
}

/** Puts the update off until the next visit. */
export function postponeUpdate(): void {
  postponed = true
  tell()
}

/**
 * Registers the service worker once the page is idle. Where there is none (an old
 * browser, plain http) the app works as long as there is a network.
 */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) location.reload()
  })
  whenLoaded(() => {
    void navigator.serviceWorker
      .register(trustedScript(`${import.meta.env.BASE_URL}sw.js`), {
        scope: import.meta.env.BASE_URL,
        updateViaCache: 'none',
      })
      .then(follow)
      .catch((error: unknown) => console.warn('offline use is not available', error))
  })
}

/** Runs a task when the page has loaded and is idle, or five seconds later. */
function whenLoaded(task: () => void): void {
  const run = () => whenIdle(task, 5000)
  if (document.readyState === 'complete') run()
  else addEventListener('load', run, { once: true })
}

function follow(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker | null) => {
    // Without a controller this is the first visit, not an update.
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = worker
    tell()
  }
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker)
    })
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => {})
  })
}
