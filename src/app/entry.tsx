/**
 * The app in the browser. The page is already readable when this runs: the script
 * in the head loads it after the first paint.
 */
import '../ui/styles.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { earlyTicks, forgetEarlyTicks } from '../state/early-ticks.ts'
import { startPreferences } from '../state/preferences.ts'
import { progress } from '../state/use-progress.ts'
import { registerWorker } from './registration.ts'
import { createAppRouter } from './router.ts'

async function start() {
  const container = document.getElementById('app')!
  const prerendered = container.hasChildNodes()
  const router = createAppRouter()
  await router.load()
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
  if (prerendered) {
    // What the server would have streamed along; a static page has none, and hydration asks.
    router.ssr = { manifest: undefined }
    hydrateRoot(container, app)
  } else {
    createRoot(container).render(app)
  }
  startPreferences()
  await keepEarlyTicks()
  registerWorker()
}

/** Records the ticks made on the static page; they are forgotten only once they are stored. */
async function keepEarlyTicks() {
  void progress.open()
  // From here on React hears every tick, so the script in the head may stop listening.
  document.documentElement.dataset['ready'] = ''
  const changes = earlyTicks()
  if (changes.length > 0 && (await progress.act(changes))) forgetEarlyTicks()
}

void start()
