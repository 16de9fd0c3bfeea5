import { expect, type Page } from '@playwright/test'

/** What the browser keeps of a learner. */
export type Kept = 'database' | 'journal' | 'localStorage'

/**
 * Leaves the app, so that nothing of it is open any more, and deletes some of what the browser
 * keeps: all of it is what clearing the site's data does.
 */
export async function deleteStored(page: Page, ...what: Kept[]): Promise<void> {
  await page.route('**/elsewhere', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto('elsewhere')
  // The worker of the page before has its file open until it is gone.
  await expect(() => page.evaluate(remove, what)).toPass()
}

async function remove(what: Kept[]): Promise<void> {
  if (what.includes('localStorage')) localStorage.clear()
  if (what.includes('database')) {
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name!)
        request.addEventListener('success', () => resolve())
        request.addEventListener('error', () => reject(request.error!))
      })
    }
  }
  if (what.includes('journal')) {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('waymark-journal', { recursive: true }).catch((error: unknown) => {
      if ((error as DOMException).name !== 'NotFoundError') throw error
    })
  }
}
