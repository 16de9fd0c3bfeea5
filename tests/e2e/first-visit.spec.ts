import { pathIn, noteOf, titleOf } from './support/catalogue.ts'
import { eachLang, expect, open, ready, saved, test, tickBox } from './support/test.ts'

eachLang((lang, t) => {
  const path = pathIn(lang, 'ai-canon')
  const stage = path.stages[0]!
  const [first, second, third, fourth] = stage.works.map((work) => titleOf(lang, work))

  test('a first visit says what this is and where to start', async ({ page }) => {
    await open(page, `${lang}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home:welcome'))
    await page.getByRole('link', { name: t('home:start', { title: first! }), exact: true }).click()
    await expect(page).toHaveURL(`${lang}/works/${stage.works[0]}?path=ai-canon`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first!)
    await expect(page).toHaveTitle(t('work:title', { work: first! }))
  })

  test('the name of the site leads to the address of home', async ({ page, baseURL }) => {
    const home = new URL(`${lang}/`, baseURL).pathname
    await open(page, `${lang}/settings`)
    const brand = page.getByRole('link', { name: t('app:name'), exact: true })
    await expect(brand).toHaveAttribute('href', home)
    await expect(brand, 'this page is not home').not.toHaveAttribute('aria-current')
    await brand.click()
    await expect(page).toHaveURL(`${lang}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home:welcome'))
  })

  test('steps ticked on a path are still ticked tomorrow, and home goes on from there', async ({
    page,
  }) => {
    await open(page, `${lang}/works/${stage.works[0]}?path=ai-canon`)
    await page.locator('.eyebrow').getByRole('link', { name: path.title, exact: true }).click()
    for (const title of [first!, second!, third!]) {
      await tickBox(page, title).check()
      await saved(page)
    }
    await page.reload()
    await ready(page)
    for (const title of [first!, second!, third!]) await expect(tickBox(page, title)).toBeChecked()
    await expect(tickBox(page, fourth!)).not.toBeChecked()
    await expect(page.locator('.page-head .count')).toHaveText(
      t('catalogue:progress', { done: 3, total: 96 }),
    )

    await page.getByRole('link', { name: t('app:name'), exact: true }).click()
    const next = page.locator('.hero.next')
    await expect(next.getByText(t('home:next'), { exact: true })).toBeVisible()
    const reason = t('home:reason.next-on-path', { path: path.title, stage: stage.title })
    await expect(next.locator('.lead')).toHaveText(
      `${reason} ${noteOf(lang, path.id, stage.works[3]!)}`,
    )
    await next.getByRole('heading', { level: 1 }).getByRole('link', { name: fourth! }).click()
    await expect(page).toHaveURL(`${lang}/works/${stage.works[3]}?path=ai-canon`)
  })
})
