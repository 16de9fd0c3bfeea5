import { nameOf, tagOf } from '../../src/i18n/langs.ts'
import { eachLang, expect, inLang, open, test } from './support/test.ts'
import { installed } from './support/worker.ts'

inLang('zh', (lang, t) => {
  test.describe('once the service worker has taken over', () => {
    test.use({ serviceWorkers: 'allow' })

    test('the app answers for every address, and says in its own words where there is no page', async ({
      page,
    }) => {
      await open(page, `${lang}/`)
      await installed(page)
      for (const address of ['nowhere', 'paths/nowhere', 'works/nowhere', 'works/toString']) {
        await open(page, `${lang}/${address}`)
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading, address).toHaveText(t('errors:notFound.heading'))
        await expect(page).toHaveTitle(t('errors:notFound.title'))
        await expect(page.locator('html')).toHaveAttribute('lang', tagOf[lang])
        await page.getByRole('link', { name: t('errors:notFound.home'), exact: true }).click()
        await expect(heading).toHaveText(t('home:welcome'))
      }
    })
  })
})

eachLang((lang, t) => {
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
