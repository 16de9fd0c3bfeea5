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

  for (const address of [`paths/ai-canon`, `works/${works[0]}?path=ai-canon`]) {
    test(`Space on a link of ${address} ticks nothing, wherever the link is`, async ({ page }) => {
      await open(page, `${lang}/${address}`)
      const links = page.locator('a:visible')
      const count = await links.count()
      expect(count).toBeGreaterThan(15)
      const ticked: string[] = []
      for (let i = 0; i < count; i++) {
        const link = links.nth(i)
        await link.focus()
        await page.keyboard.press('Space')
        if ((await page.locator('input[type=checkbox]:checked').count()) > 0) {
          ticked.push(await link.innerText())
          break
        }
      }
      expect(ticked).toEqual([])
    })
  }

  test('single keys can be switched off, and stay off; the list of keys says so', async ({
    page,
  }) => {
    const { keyboard } = page
    const link = step(page, works[1]).getByRole('link')
    await open(page, `${lang}/paths/ai-canon`)
    await keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: t('app:keys.title'), exact: true })
    await expect(dialog.getByText(t('app:keys.on'))).toBeVisible()
    await dialog.getByRole('link', { name: t('app:keys.switchOff'), exact: true }).click()
    await expect(page).toHaveURL(`${lang}/settings#keys`)
    await expect(dialog).toBeHidden()
    await page.getByRole('checkbox', { name: t('settings:singleKeys'), exact: true }).uncheck()

    await open(page, `${lang}/paths/ai-canon`)
    await link.focus()
    await keyboard.type('tax jkn?')
    await expect(link).toBeFocused()
    await expect(step(page, works[1]).getByRole('checkbox')).not.toBeChecked()
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: t('app:keys.open'), exact: true }).click()
    await expect(dialog.getByText(t('app:keys.off'))).toBeVisible()
    await keyboard.press('Escape')
    await keyboard.press('Control+k')
    await expect(page).toHaveURL(`${lang}/search`)
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
