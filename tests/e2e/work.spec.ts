import type { Status } from '../../src/learner/model/events.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, ready, saved, step, test, tickBox } from './support/test.ts'

/** Every status but the first, and whether the box on the path is ticked then. */
const chosen: [Status, boolean][] = [
  ['doing', false],
  ['done', true],
  ['skipped', false],
  ['known', true],
  ['todo', false],
]

inLang('zh', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')
  const work = path.stages[0]!.works[0]!
  const title = titleOf(lang, work)

  test('every status chosen on the page of a work shows on its path', async ({ page }) => {
    await open(page, `${lang}/works/${work}`)
    for (const [status, ticked] of chosen) {
      const name = t(`catalogue:status.${status}`)
      await page.getByRole('radio', { name, exact: true }).check()
      await saved(page)
      await page.locator('.eyebrow').getByRole('link', { name: path.title }).click()
      const row = step(page, work)
      await expect(row).toHaveAttribute('data-status', status)
      await expect(tickBox(page, title)).toBeChecked({ checked: ticked })
      const badge = row.locator('.badge').getByText(name, { exact: true })
      const inWords = status !== 'todo' && status !== 'done'
      await expect(badge).toHaveCount(inWords ? 1 : 0)
      await row.getByRole('link', { name: title, exact: true }).click()
      await expect(page.getByRole('radio', { name, exact: true })).toBeChecked()
    }
  })

  test('a star shows on the path, lasts, and can be taken away', async ({ page }) => {
    await open(page, `${lang}/works/${work}`)
    await page.getByRole('button', { name: t('work:star'), exact: true }).click()
    const starred = page.getByRole('button', { name: t('work:unstar'), exact: true })
    await expect(starred).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.toasts')).toContainText(t('app:starred', { title }))
    await saved(page)

    await open(page, `${lang}/paths/ai-canon`)
    const badge = step(page, work).getByText(t('catalogue:starred'), { exact: true })
    await expect(badge).toBeVisible()
    await expect(tickBox(page, title)).not.toBeChecked()

    await step(page, work).getByRole('link', { name: title, exact: true }).click()
    await starred.click()
    await expect(page.getByRole('button', { name: t('work:star'), exact: true })).toBeVisible()
    await page.locator('.eyebrow').getByRole('link', { name: path.title }).click()
    await expect(step(page, work)).toBeVisible()
    await expect(badge).toBeHidden()
  })

  test('a ticked edition leaves the work open, and its path tells which was read', async ({
    page,
  }) => {
    await open(page, `${lang}/works/${work}`)
    const edition = page.locator('[data-edition=zh]').getByRole('checkbox')
    await expect(edition).toHaveAccessibleName(`${t('work:read')} 颠覆式编程：软件 2.0`)
    await edition.check()
    await expect(page.locator('.toasts')).toContainText(t('app:editionRead', { title }))
    await saved(page)
    await page.reload()
    await ready(page)
    await expect(edition).toBeChecked()
    await expect(tickBox(page, title)).not.toBeChecked()
    await expect(
      page.getByRole('radio', { name: t('catalogue:status.todo'), exact: true }),
    ).toBeChecked()

    await page.locator('.eyebrow').getByRole('link', { name: path.title }).click()
    const badge = t('path:editionRead', { what: t('catalogue:role.translation') })
    await expect(step(page, work).getByText(badge, { exact: true })).toBeVisible()
    await expect(step(page, work)).toHaveAttribute('data-status', 'todo')
  })
})
