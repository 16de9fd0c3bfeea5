import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, saved, step, test } from './support/test.ts'

inLang('en', (lang, t) => {
  const works = pathIn(lang, 'ai-canon').stages[0]!.works as [string, string, string]

  test('a path can be walked with nothing but the keyboard', async ({ page }) => {
    const { keyboard } = page
    const link = (work: string) =>
      step(page, work).getByRole('link', { name: titleOf(lang, work), exact: true })
    const box = (work: string) => step(page, work).getByRole('checkbox')
    const [first, second] = works

    await open(page, `${lang}/paths/ai-canon`)
    await keyboard.press('Tab')
    const skip = page.getByRole('link', { name: t('app:skip'), exact: true })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()

    await keyboard.press('j')
    await expect(link(first)).toBeFocused()
    await expect(link(first)).toBeInViewport()
    await keyboard.press('j')
    await expect(link(second)).toBeFocused()
    await keyboard.press('k')
    await expect(link(first)).toBeFocused()
    await keyboard.press('k')
    await expect(link(first), 'k stays at the first step').toBeFocused()

    await keyboard.press('x')
    await expect(box(first)).toBeChecked()
    await keyboard.press('j')
    await keyboard.press('Space')
    await keyboard.press('Shift+Tab')
    await expect(box(second)).toBeFocused()
    await expect(box(second), 'Space on a link is the browser’s').not.toBeChecked()
    await keyboard.press('Space')
    await expect(box(second)).toBeChecked()
    await expect(page.locator('.toasts')).toContainText(titleOf(lang, second))
    await keyboard.press('u')
    await expect(box(second)).not.toBeChecked()
    await expect(box(first)).toBeChecked()
    await expect(box(second)).toBeFocused()
    await saved(page)

    await keyboard.press('Tab')
    await expect(link(second)).toBeFocused()
    await keyboard.press('Enter')
    await expect(page).toHaveURL(`${lang}/works/${second}?path=ai-canon`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(lang, second))
    await expect(page.getByRole('main')).toBeFocused()
    await keyboard.press('x')
    await expect(page.locator('.work-title').getByRole('checkbox')).toBeChecked()
    await keyboard.press('n')
    await expect(page).toHaveURL(`${lang}/works/${works[2]}?path=ai-canon`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(lang, works[2]))
  })

  test('the list of keys opens with ?, keeps other keys out, and gives the focus back', async ({
    page,
  }) => {
    const { keyboard } = page
    await open(page, `${lang}/paths/ai-canon`)
    const link = step(page, works[1]).getByRole('link')
    await link.focus()
    await keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: t('app:keys.title'), exact: true })
    await expect(dialog).toBeVisible()
    await expect(dialog.getByText(t('app:keys.upNext'), { exact: true })).toBeVisible()
    await keyboard.press('x')
    await keyboard.press('n')
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(link).toBeFocused()
    await expect(page).toHaveURL(`${lang}/paths/ai-canon`)
    await expect(step(page, works[1]).getByRole('checkbox')).not.toBeChecked()
  })

  test('letters typed into a choice are no commands', async ({ page }) => {
    await open(page, `${lang}/paths/ai-canon`)
    await page.getByRole('combobox', { name: t('path:kind'), exact: true }).focus()
    await page.keyboard.press('n')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page).toHaveURL((url) => url.pathname.endsWith(`${lang}/paths/ai-canon`))
  })
})
