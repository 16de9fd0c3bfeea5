import type { Page } from '@playwright/test'
import { expect, inLang, open, ready, test } from './support/test.ts'

const work = 'attention-is-all-you-need'
const editor = (page: Page) => page.locator('.note-editor textarea')
const noteSaved = (page: Page) => page.locator('[data-note-saved]')

/** Lets nobody read or write notes while the document is marked so. Runs in the page. */
function holdNotes(): Promise<void> {
  document.documentElement.setAttribute('data-hold', '')
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('waymark')
    opening.addEventListener('error', () => reject(opening.error!))
    opening.addEventListener('success', () => {
      const notes = opening.result.transaction('notes', 'readwrite').objectStore('notes')
      const goOn = () => {
        resolve()
        // A transaction lives for as long as something is asked of it.
        if (!document.documentElement.hasAttribute('data-hold')) opening.result.close()
        else notes.count().addEventListener('success', goOn)
      }
      goOn()
    })
  })
}

inLang('zh', (lang, t) => {
  test('a note is there again after a reload, also in the other language', async ({ page }) => {
    await open(page, `${lang}/works/${work}`)
    await expect(page.getByRole('heading', { name: t('notes:heading') })).toBeVisible()
    await editor(page).fill('Queries, keys, values.\n注意力')
    await expect(noteSaved(page)).toHaveText(t('app:saved'))
    await page.reload()
    await ready(page)
    await expect(editor(page)).toHaveValue('Queries, keys, values.\n注意力')
    await page.locator('.site-head .lang-link').click()
    await expect(editor(page)).toHaveValue('Queries, keys, values.\n注意力')
  })

  test('switching the language in the middle of a sentence keeps it and the place in it', async ({
    page,
  }) => {
    await open(page, `${lang}/works/${work}`)
    await expect(editor(page)).toBeEnabled()
    await editor(page).pressSequentially('half a sen')
    await page.keyboard.press('Home')
    await page.locator('.site-head .lang-link').click()
    await expect(page.locator('html')).toHaveAttribute('lang', lang === 'en' ? 'zh-CN' : 'en')
    await expect(editor(page)).toHaveValue('half a sen')
  })

  test('one note written in two tabs at once keeps both texts, which can be joined', async ({
    page,
    context,
  }) => {
    await open(page, `${lang}/works/${work}`)
    const other = await context.newPage()
    await open(other, `${lang}/works/${work}`)
    for (const tab of [page, other]) {
      await expect(editor(tab)).toBeEnabled()
    }
    // Neither tab hears of the other before both have written.
    await page.evaluate(holdNotes)
    await editor(page).fill('shared\nfrom the first tab')
    await editor(other).fill('shared\nfrom the second tab')
    await page.evaluate(() => document.documentElement.removeAttribute('data-hold'))
    await expect(noteSaved(page).or(page.locator('.other-version'))).not.toHaveCount(0)
    await expect
      .poll(async () => {
        const texts = await Promise.all(
          [page, other].map(async (tab) => [
            await editor(tab).inputValue(),
            ...(await tab.locator('.note-text').allTextContents()),
          ]),
        )
        return texts.flat().filter((text) => text.includes('from the')).length
      })
      .toBeGreaterThanOrEqual(2)
    const conflict = page.locator('.other-version')
    await conflict.getByRole('button', { name: t('notes:merge') }).click()
    await expect(editor(page)).toHaveValue(/from the first tab\nfrom the second tab/)
    await expect(conflict).toHaveCount(0)
    await expect(editor(other)).toHaveValue(/from the first tab\nfrom the second tab/)
  })

  test('hostile text is shown as it is: nothing runs, nothing is fetched', async ({ page }) => {
    const hostile = [
      '<img src=https://evil.example/x onerror=alert(1)>',
      '<svg onload=alert(1)>',
      '[click](javascript:alert(1))',
      '![](https://evil.example/pixel.png)',
      '<script>alert(1)</script>',
    ].join('\n')
    page.on('dialog', () => {
      throw new Error('a script ran')
    })
    await open(page, `${lang}/works/${work}`)
    await editor(page).fill(hostile)
    await expect(noteSaved(page)).toBeVisible()
    await page.reload()
    await ready(page)
    await expect(editor(page)).toHaveValue(hostile)
    await expect(page.locator('.note-editor img, .note-editor svg[onload]')).toHaveCount(0)
  })
})
