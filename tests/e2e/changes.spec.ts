import type { Page } from '@playwright/test'
import type { Lang } from '../../src/content/schema.ts'
import { pathsIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, saved, test, tickBox } from './support/test.ts'
import { installed } from './support/worker.ts'

const key = 'waymark.catalogue'

/** The lists as an older version of the app would have remembered them. */
function olderLists(lang: Lang) {
  const paths = pathsIn(lang).map(
    ({ id, stages }) => [id, stages.map((stage) => [stage.id, [...stage.works]] as const)] as const,
  )
  const [first, second] = paths[0]![1].map(([, works]) => works) as [string[], string[]]
  const added = first.pop()!
  const moved = second.pop()!
  first.push(moved)
  const renamed = first[0]!
  const listed = paths.flatMap(([, stages]) => stages.flatMap(([, works]) => works))
  const titles = [...new Set(listed)].map((work) =>
    work === renamed ? 'The old title' : titleOf(lang, work),
  )
  const text = JSON.stringify({ version: 'older', paths, titles: { [lang]: titles } })
  return { text, added, moved, renamed }
}

/** Puts remembered lists into the browser, once, before the app starts. */
async function remember(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.getItem(key!)) return
      sessionStorage.setItem(key!, 'put')
      localStorage.setItem(key!, text!)
    },
    [key, text],
  )
}

const remembered = (page: Page) => page.evaluate((key) => localStorage.getItem(key), key)

inLang('zh', (lang, t) => {
  const { text, added, moved, renamed } = olderLists(lang)
  const [canon] = pathsIn(lang)
  const counts = [
    t('changes:count.added', { count: 1 }),
    t('changes:count.moved', { count: 1 }),
    t('changes:count.renamed', { count: 1 }),
  ]
  const line = t('changes:line', { what: counts })

  test('changed lists are told on home, shown one by one, and seen once', async ({ page }) => {
    await remember(page, text)
    await open(page, `${lang}/paths/ai-canon`)
    await tickBox(page, titleOf(lang, moved)).check()
    await saved(page)

    await open(page, `${lang}/`)
    await expect(page.getByText(line)).toBeVisible()
    await page.getByRole('link', { name: t('changes:see'), exact: true }).click()
    await expect(page).toHaveURL(`${lang}/changes`)
    await expect(page.getByText(t('changes:safe'))).toBeVisible()
    const group = (name: 'added' | 'moved' | 'renamed') =>
      page.getByRole('region', { name: t(`changes:group.${name}`), exact: true })
    await expect(group('added').getByRole('link')).toHaveText([titleOf(lang, added)])
    await expect(group('moved').getByRole('link')).toHaveText([titleOf(lang, moved)])
    const [from, to] = canon!.stages.map(({ title }) => title) as [string, string]
    await expect(
      group('moved').getByText(t('changes:moved', { path: canon!.title, from, to })),
    ).toBeVisible()
    await expect(group('renamed').getByRole('link')).toHaveText([titleOf(lang, renamed)])
    await expect(group('renamed')).toContainText('The old title')

    await page.getByRole('button', { name: t('changes:seen'), exact: true }).click()
    await expect(page.getByText(t('changes:nothing'))).toBeFocused()
    await page.reload()
    await expect(page.getByText(t('changes:nothing'))).toBeVisible()
    await open(page, `${lang}/`)
    await expect(page.getByText(line)).toHaveCount(0)

    await open(page, `${lang}/works/${moved}`)
    await expect(tickBox(page, titleOf(lang, moved))).toBeChecked()
  })

  test('a first visit is told of no change', async ({ page }) => {
    await open(page, `${lang}/`)
    await expect(page.getByRole('link', { name: t('changes:see'), exact: true })).toHaveCount(0)
    await open(page, `${lang}/changes`)
    await expect(page.getByText(t('changes:nothing'))).toBeVisible()
    await expect(page.getByRole('button', { name: t('changes:seen'), exact: true })).toHaveCount(0)
  })

  test('a browser that keeps nothing is told of no change', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await open(page, `${lang}/changes`)
    await expect(page.getByText(t('changes:nothing'))).toBeVisible()
  })
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the lists are remembered once the app is installed, in each language it is used in', async ({
    page,
  }) => {
    await open(page, 'en/')
    await installed(page)
    await page.reload()
    await expect.poll(() => remembered(page)).toContain('"titles":{"en":["Software 2.0"')
    await open(page, 'zh/paths/ai-canon')
    await expect.poll(() => remembered(page)).toContain('"zh":["软件 2.0"')
    expect(await remembered(page)).toContain('"en":["Software 2.0"')
  })
})

test('the line on home follows the language', async ({ page }) => {
  await remember(page, olderLists('en').text)
  await open(page, 'en/')
  await expect(page.getByText('The lists have changed: 1 added, 1 moved, 1 renamed.')).toBeVisible()
  await page.keyboard.press('l')
  await expect(page.getByText('清单有变化：新增 1 部、移动 1 处。')).toBeVisible()
})
