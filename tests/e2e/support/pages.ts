import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until React has taken over the page, and listens to the keyboard too. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  // The attribute comes with the call to hydrate; effects follow in tasks before any idle time.
  // A window that is given no frames has none: then the tasks have long run too.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })),
  )
}

/** Plays a tab that has been loaded again by itself already, and so does not do it any more. */
export async function allowNoReload(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A page that is still empty has no storage.
    if (location.protocol !== 'about:') sessionStorage.setItem('waymark.reloaded', 'yes')
  })
}

/** Waits until everything done so far is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.save-state[data-saved]')).toBeAttached()
}

/** Goes to an address below the site's base, such as `en/paths/ai-canon`, and waits for React. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

/** A step in the list of a path, by the id of its work. */
export function step(page: Page, work: string): Locator {
  return page.locator(`li[data-step="${work}"]`)
}

/** The checkbox with exactly this name: on a path, a work's title. */
export function tickBox(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name, exact: true })
}
