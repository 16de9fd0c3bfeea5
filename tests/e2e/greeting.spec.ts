import { nameOf, otherLang, tagOf } from '../../src/i18n/langs.ts'
import { eachLang, expect, open, ready, test } from './support/test.ts'

eachLang((lang, t) => {
  test.describe('a browser that speaks this language', () => {
    test.use({ locale: lang === 'zh' ? 'zh-TW' : 'en-GB' })

    test('is sent from the root to its own pages', async ({ page }) => {
      await page.goto('./')
      await expect(page).toHaveURL(`${lang}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', tagOf[lang])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home:welcome'))
    })
  })

  test('of several languages the first one spoken here decides', async ({ page }) => {
    const tags = lang === 'zh' ? ['fr-FR', 'zh-CN', 'en'] : ['fr-FR', 'en-US', 'zh']
    await page.addInitScript((tags) => {
      Object.defineProperty(navigator, 'languages', { get: () => tags })
    }, tags)
    await page.goto('./')
    await expect(page).toHaveURL(`${lang}/`)
  })

  test.describe('a browser that speaks the other language', () => {
    test.use({ locale: tagOf[otherLang(lang)] })

    test('is sent to the language chosen last', async ({ page }) => {
      await open(page, `${otherLang(lang)}/`)
      await page.getByRole('banner').getByRole('link', { name: nameOf[lang], exact: true }).click()
      await expect(page).toHaveURL(`${lang}/`)
      await page.goto('./')
      await expect(page).toHaveURL(`${lang}/`)
      await ready(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home:welcome'))
    })
  })
})

test.describe('a browser that speaks neither', () => {
  test.use({ locale: 'fr-FR' })

  test('is greeted in English', async ({ page }) => {
    await page.goto('./')
    await expect(page).toHaveURL('en/')
  })
})
