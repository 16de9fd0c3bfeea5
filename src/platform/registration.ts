import { Workbox } from 'workbox-window'
import { createStore } from 'zustand/vanilla'
import { trustedScript } from './trusted-script.ts'
import { whenIdle } from './when-idle.ts'

/** What is known of a newer version of the app. */
interface UpdateState {
  /** A version has been found that this tab does not run. */
  found: boolean
  /** The learner has put it off until the next visit. */
  postponed: boolean
}

/** Whether there is a newer version of the app; for `useStore`. */
export const updateState = createStore<UpdateState>(() => ({ found: false, postponed: false }))

/** True while a new version waits and the learner has not put it off. */
export const isUpdateReady = ({ found, postponed }: UpdateState): boolean => found && !postponed

let workbox: Workbox | undefined
let registration: ServiceWorkerRegistration | undefined
/** True once the learner accepted the update in this tab: only this tab loads again. */
let accepted = false

/** Lets the waiting version take over and loads this tab again. */
export function acceptUpdate(): void {
  accepted = true
  // Another tab may have let it take over already: then nothing is left but to load it.
  if (registration?.waiting) workbox?.messageSkipWaiting()
  else location.reload()
}

/** Puts the update off until the next visit. */
export function postponeUpdate(): void {
  updateState.setState({ postponed: true })
}

/**
 * Registers the service worker once the page is idle. Where there is none (an old
 * browser, plain http) the app works as long as there is a network.
 */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  whenLoaded(() => {
    register().catch((error: unknown) => console.warn('offline use is not available', error))
  })
}

/** Runs a task when the page has loaded and is idle, or five seconds later. */
function whenLoaded(task: () => void): void {
  const run = () => whenIdle(task, 5000)
  if (document.readyState === 'complete') run()
  else addEventListener('load', run, { once: true })
}

async function register(): Promise<void> {
  workbox = new Workbox(trustedScript(`${import.meta.env.BASE_URL}sw.js`), {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  })
  workbox.addEventListener('controlling', () => {
    if (accepted) location.reload()
  })
  registration = await workbox.register({ immediate: true })
  // Not the `waiting` event of Workbox, which never comes for a version that was being installed
  // before (the usual case on a returning visit), nor for a second one while the tab is open.
  offer()
  follow(registration?.installing)
  registration?.addEventListener('updatefound', () => follow(registration?.installing))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
    // The page a learner leaves is the one they will come back to.
    else fillCaches()
  })
  addEventListener('online', () => {
    look()
    fillCaches()
  })
  // A worker that has just taken over has the files, but no pages.
  navigator.serviceWorker.addEventListener('controllerchange', fillCaches)
  fillCaches()
}

/** Looks for a new version. Without a network there is none to be found. */
function look(): void {
  registration?.update().catch(() => {})
}

/**
 * Lets the worker have this page ready for the next visit, and fetch again what the browser
 * has thrown away; it may have kept the worker and nothing else.
 */
function fillCaches(): void {
  registration?.active?.postMessage({ type: 'REFILL', page: location.href })
}

/** Offers a version once it is installed. */
function follow(worker: ServiceWorker | null | undefined): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') offer()
  })
}

function offer(): void {
  // Without a controller this is the first visit, not an update.
  if (registration?.waiting && navigator.serviceWorker.controller) {
    updateState.setState({ found: true })
  }
}
