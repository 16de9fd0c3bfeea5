import type { Page } from '@playwright/test'

/**
 * Keeps the app from starting: its first module does not arrive until `release` is
 * called. Only where no service worker answers in the network's stead.
 */
export async function holdApp(page: Page): Promise<{ release(): void }> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/assets\/entry-[^/]*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return { release }
}
