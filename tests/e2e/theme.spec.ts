import { expect, inLang, open, ready, test } from './support/test.ts'

test.use({ colorScheme: 'light' })

declare global {
  interface Window {
    /** When the theme was first set, in milliseconds since the page began to load. */
    themedAt?: number
  }
}

inLang('zh', (lang, t) => {
  test('a theme is applied at once, and after a reload before the first paint', async ({
    page,
  }) => {
    await open(page, `${lang}/settings`)
    const html = page.locator('html')
    const paper = () => html.evaluate((root) => getComputedStyle(root).backgroundColor)
    const light = await paper()
    await page.getByRole('radio', { name: t('settings:themes.dark'), exact: true }).check()
    await expect(html).toHaveAttribute('data-theme', 'dark')
    const dark = await paper()
    expect(dark).not.toBe(light)

    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset['theme']) window.themedAt ??= performance.now()
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] })
    })
    await page.reload()
    const firstPaint = () =>
      page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime)
    await expect.poll(firstPaint).toBeDefined()
    const themedAt = await page.evaluate(() => window.themedAt)
    expect(themedAt, 'the theme was set').toBeDefined()
    expect(themedAt).toBeLessThan((await firstPaint())!)

    await ready(page)
    expect(await paper()).toBe(dark)
    const system = page.getByRole('radio', { name: t('settings:themes.system'), exact: true })
    await expect(page.getByRole('radio', { name: t('settings:themes.dark') })).toBeChecked()
    await system.check()
    await expect(html).not.toHaveAttribute('data-theme')
    expect(await paper()).toBe(light)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper()).toBe(dark)
  })
})
