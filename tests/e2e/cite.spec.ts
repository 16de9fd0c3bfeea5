import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { citeFormats } from '../../src/features/cite/model/cite-formats.ts'
import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { otherLang } from '../../src/i18n/langs.ts'
import { idsIn } from '../fixtures/read-citations.ts'
import { pathIn, titleOf, works } from './support/catalogue.ts'
import { expect, inLang, open, test } from './support/test.ts'

const attention = 'attention-is-all-you-need'

const entries = (page: Page) => page.getByRole('textbox')

inLang('en', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')
  const [, stage] = path.stages

  test('a stage leads to its citations, which another program can read', async ({ page }) => {
    await open(page, `${lang}/paths/ai-canon`)
    await page
      .getByRole('link', { name: t('path:citeStageOf', { stage: stage!.title }), exact: true })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('cite:heading'))
    await expect(
      page.getByRole('heading', { name: t('cite:entries', { count: stage!.works.length }) }),
    ).toBeVisible()
    expect(idsIn(await entries(page).inputValue())).toEqual(stage!.works)

    await page.getByRole('combobox', { name: t('cite:what') }).selectOption(`path:${path.id}`)
    const all = worksOnPath(path)
    await expect(
      page.getByRole('heading', { name: t('cite:entries', { count: new Set(all).size }) }),
    ).toBeVisible()
    expect(idsIn(await entries(page).inputValue())).toEqual([...new Set(all)])
    await page.goBack()
    await expect(
      page.getByRole('heading', { name: t('cite:entries', { count: stage!.works.length }) }),
    ).toBeVisible()
  })

  test('a folded stage hides its link', async ({ page }) => {
    await open(page, `${lang}/paths/ai-canon`)
    const name = t('path:citeStageOf', { stage: stage!.title })
    const link = page.getByRole('link', { name, exact: true })
    await expect(link).toBeVisible()
    await page.locator(`#${stage!.id} > summary`).click()
    await expect(link).toBeHidden()
  })

  test('the library is cited in every format, and saved under the policy', async ({ page }) => {
    await open(page, `${lang}/search`)
    await page.getByRole('link', { name: t('search:citeLibrary') }).click()
    const listed = Object.values(works)
      .filter(({ retired }) => !retired)
      .map(({ id }) => id)
      .toSorted()
    await expect(
      page.getByRole('heading', { name: t('cite:entries', { count: listed.length }) }),
    ).toBeVisible()
    for (const { name, extension } of Object.values(citeFormats)) {
      await page.getByRole('radio', { name, exact: true }).check()
      expect(idsIn(await entries(page).inputValue()).toSorted()).toEqual(listed)
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: t('cite:save') }).click()
      const download = await saving
      const file = `waymark-library.${extension}`
      expect(download.suggestedFilename()).toBe(file)
      expect(idsIn(await readFile(await download.path(), 'utf8')).toSorted()).toEqual(listed)
      await expect(page.getByText(t('cite:saved', { file }))).toBeVisible()
    }
  })

  test('a single work is cited by its title, and copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const scripts: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text())
    })
    const withEntries = async () =>
      (await Promise.all(scripts)).filter((script) => script.includes('@inproceedings{'))
    await open(page, `${lang}/works/${attention}`)
    expect(await withEntries()).toHaveLength(0)
    await page.getByRole('link', { name: t('work:cite'), exact: true }).click()
    const chosen = page.getByRole('combobox').locator('option:checked')
    await expect(chosen).toHaveText(titleOf(lang, attention))
    await page.getByRole('button', { name: t('cite:copy'), exact: true }).click()
    await expect(page.getByText(t('cite:copied', { count: 1 }))).toBeVisible()
    expect(await withEntries()).toHaveLength(1)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await entries(page).inputValue())
    expect(idsIn(copied)).toEqual([attention])

    await page.locator('.site-head .lang-link').click()
    await expect(chosen).toHaveText(titleOf(otherLang(lang), attention))
    await expect(page).toHaveURL(`${otherLang(lang)}/cite?of=${attention}`)
    await expect(entries(page)).toHaveValue(copied)
  })

  test('where copying is refused, the entries are selected and it says what to do', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    })
    await open(page, `${lang}/cite?of=${attention}`)
    await page.getByRole('button', { name: t('cite:copy'), exact: true }).click()
    await expect(page.getByText(t('cite:refused'))).toBeVisible()
    await expect(entries(page)).toBeFocused()
    const selected = await page.evaluate(() => String(getSelection()))
    expect(idsIn(selected)).toEqual([attention])
  })

  test('an address that names nothing says so', async ({ page }) => {
    await open(page, `${lang}/cite?of=stage:ai-canon/nowhere`)
    await expect(page.getByText(t('cite:unknown'))).toBeVisible()
    await expect(entries(page)).toHaveCount(0)
  })
})
