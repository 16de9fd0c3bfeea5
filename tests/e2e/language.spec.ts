import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { nameOf, otherLang, tagOf } from '../../src/i18n/langs.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { eachLang, expect, open, saved, step, test, tickBox, wordsOf } from './support/test.ts'

eachLang((lang, t) => {
  const other = otherLang(lang)
  const words = wordsOf[other]
  const here = pathIn(lang, 'ai-canon')
  const there = pathIn(other, 'ai-canon')
  const all = worksOnPath(here)

  // There by one way, back by the other.
  const way = lang === 'en' ? 'key' : 'link'

  test(`switching the language by ${way} leaves all else in place`, async ({ page }) => {
    // A step deep inside a long stage, the first one below the header.
    const work = all[way === 'key' ? 70 : 85]!
    await open(page, `${lang}/`)
    await page
      .getByRole('navigation', { name: t('app:nav') })
      .getByRole('link', { name: here.title, exact: true })
      .click()
    const link = step(page, work).getByRole('link', { name: titleOf(lang, work), exact: true })
    await link.focus()
    await step(page, work).evaluate((row) => {
      scrollBy(0, row.getBoundingClientRect().top - 100)
    })
    const topOf = async () => (await step(page, work).boundingBox())!.y
    await expect.poll(topOf).toBeLessThan(110)
    const before = await topOf()

    if (way === 'key') await page.keyboard.press('l')
    else {
      await page.keyboard.press('?')
      const keys = page.getByRole('dialog', { name: t('app:keys.title'), exact: true })
      await expect(keys.getByRole('button', { name: t('app:keys.close') })).toBeFocused()
      await keys.getByRole('link', { name: nameOf[other], exact: true }).click()
    }

    await expect(page).toHaveURL(`${other}/paths/ai-canon`)
    await expect(page.locator('html')).toHaveAttribute('lang', tagOf[other])
    await expect(page).toHaveTitle(words('path:title', { path: there.title }))
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', there.promise)
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText(
      there.title,
    )
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(20)

    if (way === 'link') {
      const dialog = page.getByRole('dialog', { name: words('app:keys.title'), exact: true })
      await expect(dialog).toBeVisible()
      await expect(dialog.getByRole('link', { name: nameOf[lang], exact: true })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    await expect(
      step(page, work).getByRole('link', { name: titleOf(other, work), exact: true }),
    ).toBeFocused()
    expect(Math.abs((await topOf()) - before)).toBeLessThan(20)

    await page.goBack()
    await expect(page, 'the switch left no entry of its own').toHaveURL(`${lang}/`)
  })

  test('switching the language keeps the filter, the ticks and the message', async ({ page }) => {
    const title = titleOf(lang, all[0]!)
    const otherTitle = titleOf(other, all[0]!)
    await open(page, `${lang}/paths/ai-canon`)
    await tickBox(page, title).check()
    await saved(page)
    await page
      .getByRole('combobox', { name: t('path:state'), exact: true })
      .selectOption({ label: t('path:states.done') })
    await page.getByRole('banner').getByRole('link', { name: nameOf[other], exact: true }).click()
    await expect(page).toHaveURL(`${other}/paths/ai-canon?state=done`)
    await expect(tickBox(page, otherTitle)).toBeChecked()
    await expect(page.locator('li[data-step]')).toHaveCount(1)
    await expect(page.locator('.toasts')).toContainText(
      words('app:marked.done', { title: otherTitle }),
    )
  })

  test('a language that cannot be loaded leaves the page standing, and is asked for again', async ({
    page,
    allow,
  }) => {
    // What the browser says of a file that did not come.
    allow(/Failed to load resource|Failed to fetch dynamically imported module/)
    const name = nameOf[other]
    const words = `**/assets/words-${other}-*.js`
    await open(page, `${lang}/paths/ai-canon`)
    await page.route(words, (route) => route.abort())
    await page.getByRole('banner').getByRole('link', { name, exact: true }).click()

    const notice = page.getByRole('alert')
    await expect(notice).toContainText(
      t('errors:language', { language: t(`catalogue:languageName.${other}`) }),
    )
    await expect(page).toHaveURL(`${lang}/paths/ai-canon`)
    await expect(page.locator('html')).toHaveAttribute('lang', tagOf[lang])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(here.title)
    await tickBox(page, titleOf(lang, all[0]!)).check()
    await saved(page)
    await notice.getByRole('button', { name: t('errors:retry'), exact: true }).click()
    await expect(notice).toBeVisible()
    const link = notice.getByRole('link', { name: t('errors:openDirectly'), exact: true })
    await expect(link).toHaveAttribute('href', new RegExp(`/${other}/paths/ai-canon$`))

    await page.unroute(words)
    await notice.getByRole('button', { name: t('errors:retry'), exact: true }).click()
    await expect(page).toHaveURL(`${other}/paths/ai-canon`)
    await expect(page.locator('html')).toHaveAttribute('lang', tagOf[other])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(there.title)
    await expect(notice).toHaveCount(0)
    await expect(tickBox(page, titleOf(other, all[0]!))).toBeChecked()
  })
})
