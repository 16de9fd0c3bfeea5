import type { Page } from '@playwright/test'
import { pathIn, pathsIn, titleOf, works } from './support/catalogue.ts'
import { pathOf, single, test } from './support/crawl.ts'
import { readPage } from './support/read-page.ts'
import { eachLang, expect, ready } from './support/test.ts'

/** Opens a page and expects React to keep the title and the heading its HTML has. */
async function comesToLife(page: Page, reader: Page, path: string): Promise<void> {
  const response = (await page.goto(path))!
  const { title, headings } = await readPage(reader, await response.text())
  await ready(page)
  await expect(page, path).toHaveTitle(title)
  await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(headings[0]!)
}

eachLang((lang) => {
  test('the pages that are single, and the paths, come to life without a murmur', async ({
    page,
    reader,
  }) => {
    for (const address of [...single, ...pathsIn(lang).map(({ id }) => `paths/${id}`)]) {
      await comesToLife(page, reader, pathOf(lang, address))
    }
  })

  test('some works come to life without a murmur', async ({ page, reader }) => {
    const seed = Number(process.env['WAYMARK_SEED'] ?? 1)
    const dozen = sample(Object.keys(works), 12, seed)
    // Half of them in one language, half in the other.
    for (const work of lang === 'en' ? dozen.slice(0, 6) : dozen.slice(6)) {
      await comesToLife(page, reader, pathOf(lang, `works/${work}`))
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading, `WAYMARK_SEED=${seed}`).toHaveText(titleOf(lang, work))
    }
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('a path can be read from end to end', async ({ page }) => {
      const { id, title, stages } = pathIn(lang, 'ai-canon')
      await page.goto(`${lang}/paths/${id}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      for (const stage of stages) {
        await expect(page.getByRole('heading', { level: 2, name: stage.title })).toBeVisible()
      }
      for (const work of stages.flatMap((stage) => stage.works)) {
        await expect(page.locator(`#step-${work}`)).toBeVisible()
      }
    })

    test('a work can be read, and leads to its source', async ({ page }) => {
      const work = works['attention-is-all-you-need']!
      await page.goto(`${lang}/works/${work.id}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(work.title[lang])
      await expect(page.locator('main')).toContainText(work.summary[lang].slice(0, 20))
      const source = page.locator(`a[href="${work.editions[0]!.url}"]`)
      await expect(source.first()).toBeVisible()
    })
  })
})

/** `count` of the items, always the same for one seed. Mulberry32. */
function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item)
}
