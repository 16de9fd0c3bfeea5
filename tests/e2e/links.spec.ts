import type { Page } from '@playwright/test'
import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { pathIn, titleOf, works } from './support/catalogue.ts'
import { eachLang, expect, inLang, open, ready, saved, test } from './support/test.ts'

const attention = 'attention-is-all-you-need'
const code = works[attention]!.editions.find(({ id }) => id === 'code')!
const archivedCode = `https://web.archive.org/web/2023/${code.url}`
const own = 'https://example.org/my/copy'

const edition = (page: Page, id: string) => page.locator(`[data-edition="${id}"]`)

inLang('en', (lang, t) => {
  const title = titleOf(lang, attention)
  const broken = t('work:link.brokenOf', { edition: code.title! })
  const change = t('work:link.changeOf', { edition: code.title! })

  test('a link that does not work is reported, replaced by an own address, and taken back', async ({
    page,
  }) => {
    await open(page, `${lang}/works/${attention}`)
    const row = edition(page, 'code')
    const name = row.getByRole('link', { name: code.title!, exact: true })
    const form = row.getByRole('form', { name: t('work:link.form') })
    await expect(name).toHaveAttribute('href', code.url)

    await row.getByRole('button', { name: broken, exact: true }).click()
    await expect(page.locator('.toasts')).toContainText(t('app:linkReported', { title }))
    const archive = form.getByRole('link', { name: t('catalogue:archived') })
    await expect(archive).toHaveAttribute('href', archivedCode)
    await expect(form.getByRole('link')).toHaveCount(works[attention]!.editions.length)
    await expect(name).toHaveAttribute('href', archivedCode)
    await saved(page)

    await form.getByRole('textbox', { name: t('work:link.ownAddress') }).fill(` ${own} `)
    await form.getByRole('button', { name: t('work:link.save') }).click()
    await expect(form).toBeHidden()
    await expect(row.getByRole('button', { name: change, exact: true })).toBeFocused()
    await expect(name).toHaveAttribute('href', own)
    await saved(page)

    await page.reload()
    await ready(page)
    await expect(name).toHaveAttribute('href', own)
    await expect(row).toContainText(t('work:link.own'))
    await expect(row.getByRole('link', { name: 'github.com/tensorflow' })).toHaveAttribute(
      'href',
      code.url,
    )
    // Only this link is reported, and the work itself is as open as before.
    await expect(page.locator('.edition-note')).toHaveCount(1)
    await expect(page.locator('article')).toHaveAttribute('data-status', 'todo')

    await row.getByRole('button', { name: change, exact: true }).click()
    await expect(form.getByRole('textbox')).toHaveValue(own)
    await form.getByRole('button', { name: t('work:link.takeBack') }).click()
    await expect(name).toHaveAttribute('href', code.url)
    await expect(row.getByRole('button', { name: broken, exact: true })).toBeFocused()

    await page
      .locator('.toasts')
      .getByRole('button', { name: t('app:undo') })
      .click()
    await expect(name).toHaveAttribute('href', own)
    await expect(page.locator('.toasts')).toContainText(
      t('app:undone', { what: t('app:linkReplaced', { title }) }),
    )
  })

  test('a hostile address is refused in words, and nothing of it is kept', async ({ page }) => {
    await open(page, `${lang}/works/${attention}`)
    const row = edition(page, 'code')
    await row.getByRole('button', { name: broken, exact: true }).click()
    const field = row.getByRole('textbox')
    for (const [text, problem] of [
      ['javascript:alert(document.domain)', 'script'],
      [' JAVASCRIPT:alert(1)', 'script'],
      ['data:text/html,<script>alert(1)</script>', 'script'],
      ['file:///etc/passwd', 'not-web'],
      ['example.org', 'not-web'],
      [`https://example.org/${'a'.repeat(2000)}`, 'too-long'],
      ['', 'empty'],
    ] as const) {
      await field.fill(text)
      await field.press('Enter')
      await expect(row.getByRole('alert')).toHaveText(t(`work:link.problem.${problem}`))
      await expect(field).toBeFocused()
    }
    await saved(page)
    await page.reload()
    await ready(page)
    const name = row.getByRole('link', { name: code.title!, exact: true })
    await expect(name).toHaveAttribute('href', archivedCode)
    await expect(page.locator('a[href^="javascript:" i], a[href^="data:" i]')).toHaveCount(0)
  })

  test('settings lead to all links, by state, with the reports as text to copy', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, `${lang}/works/${attention}`)
    const row = edition(page, 'code')
    await row.getByRole('button', { name: broken, exact: true }).click()
    await row.getByRole('textbox').fill(own)
    await row.getByRole('textbox').press('Enter')
    await saved(page)

    await open(page, `${lang}/settings`)
    await page.getByRole('link', { name: t('settings:linksOpen') }).click()
    const reported = page.locator('[data-group=reported]')
    const heading = t('links:counted', { state: t('links:groups.reported'), count: 1 })
    await expect(reported.getByRole('heading', { name: heading })).toBeVisible()
    const total = Object.values(works).flatMap(({ editions }) => editions).length
    await expect(page.locator('[data-link]')).toHaveCount(total)

    await reported.getByRole('button', { name: t('links:copy') }).click()
    await expect(reported.getByRole('status')).toHaveText(t('links:copied'))
    const text = await page.evaluate(() => navigator.clipboard.readText())
    for (const part of [title, attention, code.title!, code.url, own]) expect(text).toContain(part)

    await page.getByRole('combobox', { name: t('links:state') }).selectOption('reported')
    await expect(page).toHaveURL(`${lang}/links?state=reported`)
    await page.reload()
    await ready(page)
    await expect(page.locator('[data-link]')).toHaveCount(1)
    await reported.getByRole('link', { name: title }).click()
    await expect(page).toHaveURL(`${lang}/works/${attention}#edition-code`)
    await page.goBack()
    const takeBack = t('links:takeBackOf', { edition: t('catalogue:role.code'), title })
    await reported.getByRole('button', { name: takeBack }).click()
    await expect(page.locator('[data-link]')).toHaveCount(0)
  })

  test('a path narrows by age, and a work of its time says so', async ({ page }) => {
    const listed = worksOnPath(pathIn(lang, 'how-llms-work'))
    const historic = listed.filter((work) => works[work]!.standing === 'historic')
    await open(page, `${lang}/paths/how-llms-work`)
    const age = page.getByRole('combobox', { name: t('path:age'), exact: true })
    const shown = page.locator('li[data-step]')
    await age.selectOption({ label: t('path:ages.historic') })
    await expect(page).toHaveURL(`${lang}/paths/how-llms-work?age=historic`)
    await expect(shown).toHaveCount(historic.length)
    await page.reload()
    await ready(page)
    await expect(age).toHaveValue('historic')
    await expect(shown).toHaveCount(historic.length)
    await age.selectOption({ label: t('path:ages.current') })
    await expect(shown).toHaveCount(
      listed.filter((work) => (works[work]!.standing ?? 'current') === 'current').length,
    )
    await page.getByRole('button', { name: t('path:clear'), exact: true }).click()
    await expect(page).toHaveURL(`${lang}/paths/how-llms-work`)

    const work = works[historic[0]!]!
    await open(page, `${lang}/works/${work.id}`)
    const note = work.year
      ? t('work:age.historic', { year: String(work.year) })
      : t('work:age.undated')
    await expect(page.getByText(note, { exact: true })).toBeVisible()
  })
})

eachLang((lang, t) => {
  test('the Chinese edition comes first in Chinese, the original in sight, until a setting says otherwise', async ({
    page,
  }) => {
    const original = t('work:group.original.read')
    const chinese = t('work:group.translation.zh')
    await open(page, `${lang}/works/software-2-0`)
    const headings = page.locator('.edition-group h3')
    await expect(headings).toHaveText(lang === 'zh' ? [chinese, original] : [original, chinese])

    await open(page, `${lang}/settings`)
    const choice = page.getByRole('checkbox', { name: t('settings:ownLanguageFirst') })
    await expect(choice).toBeChecked()
    await choice.uncheck()
    await open(page, `${lang}/works/software-2-0`)
    await expect(headings).toHaveText([original, chinese])
    await expect(edition(page, 'zh')).toContainText(t('work:provenance.community'))
  })
})
