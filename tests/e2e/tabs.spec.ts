import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, test, tickBox } from './support/test.ts'

inLang('en', (lang, t) => {
  test('a second tab follows within a second', async ({ page, context }) => {
    const path = pathIn(lang, 'intro-to-llms')
    const title = titleOf(lang, path.stages[0]!.works[0]!)
    const second = await context.newPage()
    await open(page, `${lang}/paths/intro-to-llms`)
    await open(second, `${lang}/`)
    await expect(second.locator('.hero.first-visit')).toBeVisible()
    await open(second, `${lang}/paths/intro-to-llms`)

    await tickBox(page, title).check()
    await expect(tickBox(second, title)).toBeChecked({ timeout: 1000 })
    await expect(second.locator('.page-head .count')).toHaveText(
      t('catalogue:progress', { done: 1, total: 36 }),
      { timeout: 1000 },
    )
    await tickBox(second, title).uncheck()
    await expect(tickBox(page, title)).not.toBeChecked({ timeout: 1000 })
  })
})
