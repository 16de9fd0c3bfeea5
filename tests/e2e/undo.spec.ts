import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, ready, saved, test, tickBox } from './support/test.ts'

inLang('en', (lang, t) => {
  const [first, second] = worksOnPath(pathIn(lang, 'intro-to-llms')) as [string, string]
  const title = titleOf(lang, first)
  const done = t('app:marked.done', { title })
  const reopened = t('app:marked.todo', { title })

  test('the message of a tick takes it back', async ({ page }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    await tickBox(page, title).check()
    const messages = page.getByRole('region', { name: t('app:messages') })
    await expect(messages.getByText(done)).toBeVisible()
    await messages.getByRole('button', { name: t('app:undo'), exact: true }).click()
    await expect(tickBox(page, title)).not.toBeChecked()
    await expect(messages.getByText(t('app:undone', { what: reopened }))).toBeVisible()
    await saved(page)
    await page.reload()
    await expect(page.locator('.page-head .count')).toHaveText(
      t('catalogue:progress', { done: 0, total: 36 }),
    )
    await expect(tickBox(page, title)).not.toBeChecked()
  })

  test('the key u walks back through the ticks of this tab, and says when there are no more', async ({
    page,
  }) => {
    await open(page, `${lang}/paths/intro-to-llms`)
    const status = page.locator('.toasts')
    const other = titleOf(lang, second)
    await tickBox(page, title).check()
    await expect(status).toContainText(done)
    await tickBox(page, other).check()
    await expect(status).toContainText(t('app:marked.done', { title: other }))

    await page.keyboard.press('u')
    await expect(tickBox(page, other)).not.toBeChecked()
    await expect(tickBox(page, title)).toBeChecked()
    await expect(status).toContainText(
      t('app:undone', { what: t('app:marked.todo', { title: other }) }),
    )
    await page.keyboard.press('u')
    await expect(tickBox(page, title)).not.toBeChecked()
    await expect(status).toContainText(t('app:undone', { what: reopened }))
    await page.keyboard.press('u')
    await expect(status).toContainText(t('app:nothingToUndo'))
  })

  test("a work's own undo takes back what was done to it, even after a reload", async ({
    page,
  }) => {
    await open(page, `${lang}/works/${first}`)
    const own = page.getByRole('button', { name: t('work:undo'), exact: true })
    await expect(own).toBeHidden()
    await tickBox(page, title).check()
    await saved(page)
    await page.reload()
    await ready(page)
    await expect(tickBox(page, title)).toBeChecked()
    await own.click()
    await expect(tickBox(page, title)).not.toBeChecked()
    await expect(page.getByRole('radio', { name: t('catalogue:status.todo') })).toBeChecked()
    await expect(page.locator('.toasts')).toContainText(t('app:undone', { what: reopened }))
    await own.click()
    await expect(page.locator('.toasts')).toContainText(t('app:nothingToUndo'))
  })
})
