import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, ready, saved, step, test, tickBox } from './support/test.ts'

inLang('zh', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')

  test('back from a work, its path stands where it stood', async ({ page }) => {
    const work = worksOnPath(path)[40]!
    await open(page, `${lang}/paths/ai-canon`)
    const link = step(page, work).getByRole('link', { name: titleOf(lang, work), exact: true })
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const topOf = async () => (await step(page, work).boundingBox())!.y
    const before = await topOf()
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)

    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(lang, work))
    expect(await page.evaluate(() => scrollY), 'a work is shown from its top').toBe(0)
    await page.goBack()
    await expect(page).toHaveURL(`${lang}/paths/ai-canon`)
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(20)
  })

  test('a finished stage folds away and stays folded after a reload', async ({ page }) => {
    const stage = path.stages[0]!
    const details = page.locator(`details#${stage.id}`)
    await open(page, `${lang}/paths/ai-canon`)
    const fold = page.getByRole('button', { name: t('path:foldFinished'), exact: true })
    await expect(fold).toBeHidden()
    for (const work of stage.works) await tickBox(page, titleOf(lang, work)).check()
    await saved(page)
    await expect(details).toContainText(t('path:finished'))
    await fold.click()
    await expect(details).not.toHaveAttribute('open')
    await expect(step(page, stage.works[0]!)).toBeHidden()
    await expect(step(page, path.stages[1]!.works[0]!)).toBeVisible()

    await page.reload()
    await ready(page)
    await expect(details).not.toHaveAttribute('open')
    await expect(step(page, stage.works[0]!)).toBeHidden()

    await page.getByRole('button', { name: t('path:unfold'), exact: true }).click()
    await expect(step(page, stage.works[0]!)).toBeVisible()
    await page.reload()
    await ready(page)
    await expect(step(page, stage.works[0]!)).toBeVisible()
    await expect(fold).toBeVisible()
  })

  test('the heading of a stage folds and unfolds it too', async ({ page }) => {
    const stage = path.stages[1]!
    await open(page, `${lang}/paths/ai-canon`)
    const heading = page.getByRole('heading', { level: 2, name: stage.title, exact: true })
    await heading.click()
    await expect(step(page, stage.works[0]!)).toBeHidden()
    await page.reload()
    await ready(page)
    await expect(step(page, stage.works[0]!)).toBeHidden()
    await heading.click()
    await expect(step(page, stage.works[0]!)).toBeVisible()
  })
})
