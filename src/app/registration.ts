import { useSyncExternalStore } from 'react'

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
  waiting?.postMessage('take-over')
}

/** Puts the update off until the next visit. */
export function postponeUpdate(): void {
  postponed = true
  tell()
}

/** The only scripts the app may start besides its own modules. */
function trustedWorker(url: string): string {
  const trusted = window as unknown as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): {
        createScriptURL(url: string): string
      }
    }
  }
  const own = (candidate: string) => {
    if (candidate !== `${import.meta.env.BASE_URL}sw.js`) throw new TypeError(candidate)
    return candidate
  }
  const policy = trusted.trustedTypes?.createPolicy('waymark', { createScriptURL: own })
  return policy ? policy.createScriptURL(url) : url
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
  whenIdle(() => {
    void navigator.serviceWorker
      .register(trustedWorker(`${import.meta.env.BASE_URL}sw.js`), {
        scope: import.meta.env.BASE_URL,
        updateViaCache: 'none',
      })
      .then(follow)
      .catch((error: unknown) => console.warn('offline use is not available', error))
  })
}

function whenIdle(task: () => void): void {
  const run = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(task, { timeout: 5000 })
      : setTimeout(task, 1)
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
