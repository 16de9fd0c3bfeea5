/**
 * The app in the browser. The page is already readable when this runs: the script
 * in the head loads it after the first paint.
 */
import './styles.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { CatalogueOutlines } from '../catalogue/model/outline.ts'
import { browserStore } from '../platform/local-storage.ts'
import { catalogueIndex } from '../catalogue/load-catalogue.ts'
import { earlyTicks } from '../learner/early-ticks.ts'
import { folderKey } from '../features/sync/folder-key.ts'
import { startPreferences } from '../learner/preferences.ts'
import { areRemembered, startRememberedLists } from '../features/changes/remembered-lists.ts'
import { progress } from '../learner/use-progress.ts'
import { whenIdle } from '../platform/when-idle.ts'
import { registerWorker } from '../platform/registration.ts'
import { stayOnFailure } from './failed-visit.ts'
import { isMissingFile, watchMissingFiles } from './missing-files.ts'
import { createAppRouter } from './router.ts'

watchMissingFiles()

type AppRouter = ReturnType<typeof createAppRouter>

let router: AppRouter | undefined

/**
 * Loads what the page needs. The script in the head calls it, again where it failed.
 * @returns what lets the app take over the page.
 * @throws where something did not come: then the page is as it was.
 */
export async function load(): Promise<() => void> {
  const container = document.getElementById('app')!
  const prerendered = container.hasChildNodes()
  router ??= createAppRouter()
  await router.load()
  const failed = router.state.matches.find(({ status }) => status === 'error')
  // A page that can be read is better than one that explains an error.
  if (failed && (prerendered || isMissingFile(failed.error))) throw failed.error
  const loaded = router
  return () => takeOver(container, loaded)
}

function takeOver(container: HTMLElement, router: AppRouter): void {
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
  if (container.hasChildNodes()) {
    // What the server would have streamed along; a static page has none, and hydration asks.
    router.ssr = { manifest: undefined }
    hydrateRoot(container, app)
  } else {
    createRoot(container).render(app)
  }
  stayOnFailure(router)
  startPreferences()
  startRememberedLists()
  recordEarlyTicks()
  registerWorker()
  if (browserStore.get(folderKey)) {
    whenIdle(() => void import('../features/sync/shared-folder.ts').then((m) => m.followFolder()))
  }
  const [, inLang] = router.state.matches
  const lists = (inLang?.loaderData as { index?: CatalogueOutlines } | undefined)?.index
  if (lists) whenIdle(() => void rememberLists(lists))
}

/** Records what was done early; it is forgotten only once it is stored. */
function recordEarlyTicks() {
  void progress.open()
  // From here on React hears every tick, so the script in the head may stop listening.
  document.documentElement.dataset['ready'] = ''
  const changes = earlyTicks()
  if (changes.length > 0) void progress.act(changes)
}

/** Keeps the lists this page shows, so that after an update the app can tell what changed. */
async function rememberLists(lists: CatalogueOutlines) {
  // On a first visit the titles would only be in the way; later they come from the cache.
  if (areRemembered(lists) || !navigator.serviceWorker?.controller) return
  try {
    const [remembering, index] = await Promise.all([
      import('../features/changes/remember-lists.ts'),
      catalogueIndex(lists.lang),
    ])
    remembering.rememberLists(index)
  } catch {
    // The next visit will do it.
  }
}

// `npm run dev` has no script in the head that would call it.
if (import.meta.env.DEV) void load().then((takeOver) => takeOver())
