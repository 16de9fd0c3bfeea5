import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf, works } from './support/catalogue.ts'
import { expect, inLang, open, ready, saved, step, test, tickBox } from './support/test.ts'

inLang('zh', (lang, t) => {
  const listed = worksOnPath(pathIn(lang, 'ai-canon'))
  const papers = listed.filter((work) => works[work]!.kind === 'paper')
  const firstPaper = papers[0]!

  test('a path narrows by state and kind, its address keeps that, and one press clears it', async ({
    page,
  }) => {
    await open(page, `${lang}/paths/ai-canon`)
    const shown = page.locator('li[data-step]')
    const state = page.getByRole('combobox', { name: t('path:state'), exact: true })
    const kind = page.getByRole('combobox', { name: t('path:kind'), exact: true })
    await expect(shown).toHaveCount(listed.length)
    await tickBox(page, titleOf(lang, firstPaper)).check()
    await saved(page)

    await state.selectOption({ label: t('path:states.open') })
    await expect(page).toHaveURL(`${lang}/paths/ai-canon?state=open`)
    await expect(step(page, firstPaper)).toBeHidden()
    await expect(shown).toHaveCount(listed.length - 1)

    await kind.selectOption({ label: t('catalogue:kind.paper') })
    await expect(page).toHaveURL(`${lang}/paths/ai-canon?state=open&kind=paper`)
    const count = t('path:shown', { count: papers.length - 1 })
    await expect(page.getByRole('status').filter({ hasText: count })).toBeVisible()
    await expect(shown).toHaveCount(papers.length - 1)

    await page.reload()
    await ready(page)
    await expect(state).toHaveValue('open')
    await expect(kind).toHaveValue('paper')
    await expect(shown).toHaveCount(papers.length - 1)
    await expect(step(page, firstPaper)).toBeHidden()

    await state.selectOption({ label: t('path:states.done') })
    await expect(shown).toHaveCount(1)
    await expect(step(page, firstPaper)).toBeVisible()
    await state.selectOption({ label: t('path:states.skipped') })
    await expect(shown).toHaveCount(0)
    await expect(page.getByText(t('path:nothing'), { exact: true })).toBeVisible()

    await page.getByRole('button', { name: t('path:clear'), exact: true }).click()
    await expect(page).toHaveURL(`${lang}/paths/ai-canon`)
    await expect(shown).toHaveCount(listed.length)
    await expect(state).toHaveValue('all')
    await expect(kind).toHaveValue('all')
  })

  test('an address with an unknown filter shows everything', async ({ page }) => {
    await open(page, `${lang}/paths/ai-canon?state=lost&kind=poem`)
    await expect(page.locator('li[data-step]')).toHaveCount(listed.length)
    await expect(page.getByRole('button', { name: t('path:clear'), exact: true })).toBeHidden()
  })
})
