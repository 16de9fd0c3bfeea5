import type { Page } from '@playwright/test'
import axe from 'axe-core'
import type { Lang } from '../../src/content/schema.ts'
import { langs } from '../../src/i18n/langs.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, inLang, open, saved, test, tickBox } from './support/test.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose outcome depends on colours, all that another theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Hundreds of rows of one make, which the first ones of each list speak for. */
const manyOfOneMake = [
  '[data-link]:nth-child(n + 12)',
  '[data-step]:nth-child(n + 6)',
  'article[id]:nth-of-type(n + 12)',
]

const devices = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
}

/** Ticks the first two steps of a path. The message about it stays. */
async function tickSome(page: Page, lang: Lang): Promise<void> {
  await open(page, `${lang}/paths/ai-canon`)
  for (const work of pathIn(lang, 'ai-canon').stages[0]!.works.slice(0, 2)) {
    await tickBox(page, titleOf(lang, work)).check()
    await saved(page)
  }
  await expect(page.locator('.toast')).toBeVisible()
}

/** Every kind of page, and how to come to it. @returns the part to look at, if not at all of it. */
const kinds: Record<string, (page: Page, lang: Lang) => Promise<string | void>> = {
  'home on a first visit': (page, lang) => open(page, `${lang}/`),
  'home with progress': async (page, lang) => {
    await tickSome(page, lang)
    await open(page, `${lang}/`)
    await expect(page.locator('.hero.next')).toBeVisible()
  },
  'a path with steps ticked': async (page, lang) => {
    await tickSome(page, lang)
    await expectNothingWrong(page, '.toasts')
    await page.locator('.toast .close').click()
    await expect(page.locator('.toast')).toBeHidden()
    // Nothing half under the edge of the window or what sticks to it.
    await page.evaluate(() => scrollTo(0, 0))
  },
  'a work': (page, lang) => open(page, `${lang}/works/attention-is-all-you-need`),
  'search, empty': (page, lang) => open(page, `${lang}/search`),
  'search, with results': (page, lang) => open(page, `${lang}/search?q=transformer`),
  glossary: (page, lang) => open(page, `${lang}/glossary`),
  cite: (page, lang) => open(page, `${lang}/cite`),
  links: (page, lang) => open(page, `${lang}/links`),
  changes: (page, lang) => open(page, `${lang}/changes`),
  settings: (page, lang) => open(page, `${lang}/settings`),
  'the page for a wrong address': async (page, lang) => {
    await open(page, `${lang}/`)
    // Without a reload, so that the app answers, not the server.
    await page.evaluate(
      (address) => {
        history.pushState({}, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
      },
      new URL(`${lang}/nothing/here`, page.url().replace(/\w+\/$/, '')).pathname,
    )
    await expect(page.locator('.hero')).toBeVisible()
  },
  'the list of keys': async (page, lang) => {
    await open(page, `${lang}/`)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    return 'dialog'
  },
}

/** What axe finds wrong, one line a rule, with the elements it is about. */
async function violationsOn(page: Page, part: string, runOnly: string[]): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    ({ context, options }) => (window as unknown as { axe: typeof axe }).axe.run(context, options),
    {
      context: { include: [part], exclude: manyOfOneMake },
      // Without a report on every element that is in order.
      options: { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions,
    },
  )
  expect(passes).not.toEqual([])
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map(({ target, any }) => {
      return `${target.join(' ')} ${any[0]?.message ?? ''}`
    })
    return `${id} (${help}), ${nodes.length} times: ${where.join('; ')}`
  })
}

/** The views that stand for all: each width in full, and once the colours of the other theme. */
const views = [
  { device: 'phone', colorScheme: 'light' },
  { device: 'desktop', colorScheme: 'light' },
  { device: 'desktop', colorScheme: 'dark' },
] as const

/** Looks at the page, or at one part of it. */
async function expectNothingWrong(page: Page, part = 'html'): Promise<void> {
  // Once a page: through `@axe-core/playwright` each look takes three times as long.
  await page.evaluate(axe.source)
  for (const { device, colorScheme } of views) {
    await page.setViewportSize(devices[device])
    await page.emulateMedia({ colorScheme })
    const rules = colorScheme === 'light' ? tags : colourRules
    expect.soft(await violationsOn(page, part, rules), `${device}, ${colorScheme}`).toEqual([])
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 240_000 })

// In one language each, and in both by turns: the other has the same page with other words.
for (const [i, [kind, goTo]] of Object.entries(kinds).entries()) {
  inLang(langs[i % langs.length]!, (lang) => {
    test(`axe finds nothing wrong with ${kind}`, async ({ page }) => {
      const part = await goTo(page, lang)
      await expectNothingWrong(page, part ?? undefined)
    })
  })
}
