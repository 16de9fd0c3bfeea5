import type { Page } from '@playwright/test'
import { otherLang } from '../../src/i18n/langs.ts'
import { titleOf, works } from './support/catalogue.ts'
import { holdApp } from './support/hold-app.ts'
import { eachLang, expect, inLang, open, ready, saved, test, wordsOf } from './support/test.ts'

const attention = 'attention-is-all-you-need'

/** A word that finds this work. */
const words = { en: 'attention', zh: '注意力' }

const field = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) => page.locator('.results > li')
const result = (page: Page, work: string) => page.locator(`.results > li[data-step="${work}"]`)

inLang('en', (lang, t) => {
  const word = words[lang]

  test('any variant of an address finds its work', async ({ page }) => {
    await open(page, `${lang}/search`)
    for (const address of [
      'http://arxiv.org/pdf/1706.03762v5',
      'arxiv.org/abs/1706.03762',
      'arXiv:1706.03762v7',
      '1706.03762',
      'https://web.archive.org/web/2023/https://arxiv.org/abs/1706.03762',
      'https://m.bilibili.com/video/BV1pu411o7BE?share_source=copy_web',
    ]) {
      await field(page).fill(address)
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveText(
        t('search:address', { count: 1 }),
      )
      await expect(results(page)).toHaveCount(1)
      await expect(result(page, attention)).toBeVisible()
    }
    await field(page).fill('https://arxiv.org/abs/0000.00000')
    await expect(page.getByText(t('search:noAddress'))).toBeVisible()
    await result(page, attention).waitFor({ state: 'detached' })
  })

  test('a query in the address is text, whatever it looks like', async ({ page }) => {
    const work = Object.values(works).find(({ cite }) => cite?.arxiv?.endsWith('0'))!
    await open(page, `${lang}/search?q=${work.cite!.arxiv}`)
    await expect(field(page)).toHaveValue(work.cite!.arxiv!)
    await expect(results(page)).toHaveCount(1)
    await expect(result(page, work.id)).toBeVisible()
    await expect(page).toHaveURL(`${lang}/search?q=${work.cite!.arxiv}`)
  })

  test('the keys / and Ctrl K lead into the field from anywhere', async ({ page }) => {
    await open(page, `${lang}/paths/ai-canon`)
    await page.keyboard.press('/')
    await expect(page).toHaveURL(`${lang}/search`)
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')

    await page.keyboard.type(word)
    await expect(result(page, attention)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(0).getByRole('link')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(results(page).nth(1).getByRole('link')).toBeFocused()
    await page.keyboard.press('k')
    await expect(results(page).nth(0).getByRole('link')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${lang}/works/${attention}`)

    await page.keyboard.press('Control+k')
    await expect(page).toHaveURL(`${lang}/search`)
    await expect(field(page)).toBeFocused()

    await open(page, `${lang}/paths/ai-canon`)
    await page.getByRole('combobox').first().focus()
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused()
    await field(page).fill('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('gpt')
    await expect(field(page), 'what stood in the field was selected').toHaveValue('gpt')
  })

  test('what was typed before the app took over is searched', async ({ page }) => {
    const app = await holdApp(page)
    await page.goto(`${lang}/search`)
    await expect(page.getByRole('link', { name: t('search:example.maker') })).toBeVisible()
    await field(page).fill(word)
    app.release()
    await ready(page)
    await expect(result(page, attention)).toBeVisible()
    await expect(field(page)).toHaveValue(word)
    await expect(page).toHaveURL(`${lang}/search?q=${encodeURIComponent(word)}`)
  })

  test('results say what became of a work, and letters typed early arrive', async ({ page }) => {
    await open(page, `${lang}/works/${attention}`)
    await page.locator('.work-title').getByRole('checkbox').check()
    await saved(page)
    await page.keyboard.press('/')
    // Typed on the way to the search: no letter is lost, and none is a command.
    await page.keyboard.type('vaswani luxn')
    await expect(field(page)).toHaveValue('vaswani luxn')
    await expect(page).toHaveURL(`${lang}/search?q=vaswani+luxn`)
    await expect(result(page, attention)).toContainText(t('catalogue:status.done'))
  })

  test('a search without results helps on', async ({ page }) => {
    await open(page, `${lang}/search?q=zebra`)
    await expect(page.locator('.search-status')).toHaveText(t('search:nothing', { query: 'zebra' }))
    const subject = page.locator('.subject').first()
    const name = await subject.innerText()
    await subject.click()
    await expect(field(page)).toHaveValue(name)
    await expect(results(page).first()).toBeVisible()
    await page.goBack()
    await expect(field(page)).toHaveValue('zebra')
  })
})

eachLang((lang, t) => {
  const title = titleOf(lang, attention)
  const word = words[lang]

  test('results come while typing, are counted, and stay when one comes back', async ({ page }) => {
    await open(page, `${lang}/search`)
    await expect(page.getByRole('link', { name: t('search:example.maker') })).toBeVisible()
    await field(page).pressSequentially(word.slice(0, -1))
    await expect(result(page, attention)).toBeVisible()
    await field(page).press('End')
    await field(page).pressSequentially(word.slice(-1))
    const marks = result(page, attention).locator('a mark')
    await expect(marks.first()).toHaveText(new RegExp(`^${word}$`, 'i'))
    const status = page.locator('.search-status')
    const count = Number(/\d+/.exec(await status.innerText()))
    await expect(status).toHaveText(t('search:found', { count }))
    await expect(results(page)).toHaveCount(Math.min(count, 20))
    await expect(page).toHaveURL(`${lang}/search?q=${encodeURIComponent(word)}`)

    await result(page, attention).getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await page.goBack()
    await expect(field(page)).toHaveValue(word)
    await expect(status).toHaveText(t('search:found', { count }))
    await page.reload()
    await ready(page)
    await expect(field(page)).toHaveValue(word)
    await expect(status).toHaveText(t('search:found', { count }))
    await page.goBack()
    await expect(page, 'typing leaves no entries of its own').toHaveURL('about:blank')
  })

  test('the query survives a switch of the language', async ({ page }) => {
    const other = otherLang(lang)
    await open(page, `${lang}/search?q=1706.03762`)
    await expect(result(page, attention)).toContainText(title)
    await field(page).fill('Vaswani')
    await page.locator('.site-head .lang-link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      wordsOf[other]('search:heading'),
    )
    await expect(field(page)).toHaveValue('Vaswani')
    await expect(result(page, attention)).toContainText(titleOf(other, attention))
    await expect(page).toHaveURL(`${other}/search?q=Vaswani`)
  })
})

test('an input method’s letters are no query until they are characters', async ({ page }) => {
  await open(page, 'zh/search')
  await field(page).focus()
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'zebra', selectionStart: 5, selectionEnd: 5 })
  await expect(field(page)).toHaveValue('zebra')
  await page.waitForFunction(() => new Promise((done) => requestIdleCallback(() => done(true))))
  await expect(page.locator('.search-status')).toHaveText('')
  await input.send('Input.insertText', { text: '注意力' })
  await expect(field(page)).toHaveValue('注意力')
  await expect(result(page, attention)).toBeVisible()
})
