import { nameOf, tagOf } from '../../src/i18n/langs.ts'
import { eachLang, expect, open, ready, test } from './support/test.ts'

eachLang((lang, t) => {
  for (const address of ['nowhere', 'paths/nowhere', 'works/nowhere', 'works/toString']) {
    test(`the app says in its own words that there is no page ${address}`, async ({ page }) => {
      await open(page, `${lang}/`)
      // As soon as the service worker has taken the page over, the app answers for every address.
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        if (navigator.serviceWorker.controller) return
        await new Promise((resolve) =>
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
        )
      })
      await page.goto(`${lang}/${address}`)
      await ready(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('errors:notFound.heading'))
      await expect(page).toHaveTitle(t('errors:notFound.title'))
      await expect(page.locator('html')).toHaveAttribute('lang', tagOf[lang])
      await page.getByRole('link', { name: t('errors:notFound.home'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home:welcome'))
    })
  }

  test('the page of the host for unknown addresses speaks this language and leads home', async ({
    page,
    allow,
  }) => {
    allow(/Failed to load resource.* 404 .*nowhere/)
    const response = await page.goto(`${lang}/nowhere`)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', tagOf[lang])
    await expect(page).toHaveTitle(t('errors:notFound.title'))
    const part = page
      .locator(`:lang(${tagOf[lang]})`)
      .filter({ hasText: t('errors:notFound.body') })
    await expect(part.last()).toBeVisible()
    await page.getByRole('link', { name: nameOf[lang], exact: true }).click()
    await expect(page).toHaveURL(`${lang}/`)
  })
})
