import type { Locator, Page } from '@playwright/test'
import { terms } from '../../src/content/glossary.ts'
import type { Lang } from '../../src/content/schema.ts'
import { glossaryIn, type TermView } from '../../src/catalogue/model/glossary-view.ts'
import { otherLang, tagOf } from '../../src/i18n/langs.ts'
import { works } from './support/catalogue.ts'
import { eachLang, expect, inLang, open, ready, test } from './support/test.ts'

const work = 'transformers-explained'

/** The terms in one language, in order and by id, and the tag of the other language. */
function glossary(lang: Lang) {
  const views = glossaryIn(lang, terms)
  const view = (id: string) => views.find((term) => term.id === id)!
  return { views, view, other: tagOf[otherLang(lang)] }
}

/** A mention of a term in the summary on the page of a work. */
function mention(page: Page, term: string): Locator {
  return page.locator(`.summary a[href$="/glossary#${term}"].term-link`)
}

async function expectBoth(card: Locator, texts: TermView, other: string): Promise<void> {
  await expect(card).toBeVisible()
  await expect(card).toContainText(texts.term)
  await expect(card).toContainText(texts.definition)
  await expect(card.locator(`[lang="${other}"]`)).toHaveText([
    texts.otherTerm,
    texts.otherDefinition,
  ])
}

eachLang((lang, t) => {
  const { views, view, other } = glossary(lang)

  test('the glossary has every term in both languages, and works without a script', async ({
    browser,
    baseURL,
    watch,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    watch(context)
    const page = await context.newPage()
    await page.goto(`${lang}/glossary`)
    await expect(page.locator('article h2')).toHaveText(
      views.map(({ term, otherTerm }) => `${term} ${otherTerm}`),
    )
    const concept = page.locator('#convolution')
    await expect(concept.getByText(view('convolution').note!)).toBeHidden()
    await concept.getByText(t('glossary:note')).click()
    await expect(concept.getByText(view('convolution').note!)).toBeVisible()

    await page.goto(`${lang}/works/${work}`)
    await mention(page, 'attention').click()
    await expect(page).toHaveURL(/glossary#attention$/)
    await expect(page.locator('#attention')).toBeInViewport()
    await context.close()
  })

  test('a term in a summary is explained in both languages while it has the focus', async ({
    page,
  }) => {
    await open(page, `${lang}/works/${work}`)
    const link = mention(page, 'attention')
    const card = page.getByRole('tooltip')
    const below = page.getByRole('heading', { name: t('work:editions') })
    const place = await below.boundingBox()
    await mention(page, 'positional-encoding').focus()
    await expectBoth(card, view('positional-encoding'), other)
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
    await expectBoth(card, view('attention'), other)
    await expect(link).toHaveAccessibleDescription(new RegExp(view('attention').otherTerm))
    expect(await below.boundingBox()).toEqual(place)

    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(link).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/glossary#attention$/)
    await expect(page.locator('#attention')).toBeFocused()
    await expect(page.locator('#attention h2')).toBeInViewport()
  })
})

inLang('zh', (lang, t) => {
  const { views, view, other } = glossary(lang)

  test('the glossary is used by keyboard', async ({ page }) => {
    await open(page, `${lang}/glossary`)
    const field = page.getByRole('searchbox', { name: t('glossary:filter') })
    await field.focus()
    await page.keyboard.type('RLAIF')
    await expect(page.locator('article')).toHaveCount(1)
    await expect(page.getByRole('status').getByText(/1/)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('article')).toHaveCount(views.length)
    await page.keyboard.type('convol')
    await expect(page.locator('article').first()).toHaveAttribute('id', 'convolution')
    await page.keyboard.press('Enter')
    await expect(page.locator('#convolution')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText(view('convolution').note!)).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/${lang}/works/${view('convolution').where[0]}$`))
  })

  test('letters lead to the terms below them', async ({ page }) => {
    await open(page, `${lang}/glossary`)
    const letters = page.getByRole('navigation', { name: t('glossary:letters') })
    await letters.getByRole('link', { name: 'T', exact: true }).focus()
    await page.keyboard.press('Enter')
    const first = views.find(({ letter }) => letter === 'T')!
    await expect(page.locator(`#${first.id}`)).toBeInViewport()
    await expect(page.locator('#letter-t')).toBeInViewport()
    await expect(page).toHaveURL(/#letter-t$/)
  })

  test('an address with a term shows it, and the other language keeps it in its place', async ({
    page,
  }) => {
    await open(page, `${lang}/glossary#token`)
    await expect(page.locator('#token')).toHaveAttribute('data-current', 'true')
    const heading = page.locator('#token h2')
    await expect(heading).toBeInViewport()
    const before = (await heading.boundingBox())!.y
    await page.keyboard.press('l')
    await expect(heading).toHaveText(`${view('token').otherTerm} ${view('token').term}`)
    await expect(page).toHaveURL(/glossary#token$/)
    await expect
      .poll(async () => Math.abs((await heading.boundingBox())!.y - before))
      .toBeLessThan(8)
  })

  test('the card stays while the pointer is on the term or on the card', async ({ page }) => {
    await page.clock.install()
    await open(page, `${lang}/works/${work}`)
    const card = page.getByRole('tooltip')
    await mention(page, 'self-attention').hover()
    await expectBoth(card, view('self-attention'), other)
    await card.getByText(view('self-attention').otherDefinition).hover()
    // Longer than the card would stay without a pointer on it.
    await page.clock.fastForward(1000)
    await expect(card).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await mention(page, 'self-attention').hover()
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(card).toBeHidden()
  })

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 700 } })

    test('a tap explains the term, and the card leads to the glossary', async ({ page }) => {
      await open(page, `${lang}/works/${work}`)
      const address = page.url()
      const card = page.getByRole('tooltip')
      const link = mention(page, 'recurrent-neural-network')
      await link.tap()
      await expectBoth(card, view('recurrent-neural-network'), other)
      await expect(card).toBeInViewport({ ratio: 1 })
      await expect(link).toBeInViewport()
      expect(page.url()).toBe(address)
      await page.keyboard.press('Escape')
      await expect(card).toBeHidden()

      await link.tap()
      await expect(card).toBeVisible()
      // Between the name of the app and the link to the other language.
      await page.locator('.site-head').tap({ position: { x: 220, y: 20 } })
      await expect(card).toBeHidden()

      await link.tap()
      await page.getByRole('link', { name: t('work:openGlossary') }).tap()
      await expect(page).toHaveURL(/glossary#recurrent-neural-network$/)
      await expect(page.locator('#recurrent-neural-network h2')).toBeInViewport()
    })
  })

  test('a work opened after another has its own terms, none of them open', async ({ page }) => {
    await open(page, `${lang}/works/${work}`)
    await mention(page, 'attention').focus()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await page.locator('a[rel="next"]').click()
    await ready(page)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(works[work]!.title[lang])
    await expect(page.getByRole('tooltip')).toHaveCount(0)
  })
})

test.describe('the place of a card', () => {
  test.use({ serviceWorkers: 'block' })

  for (const width of [1280, 390]) {
    test(`is beside its term, whole, wherever the term stands (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 620 })
      await open(page, `en/works/${work}`)
      const card = page.locator('.term-card')
      const summary = page.locator('.summary')
      // In the top layer nothing around the term cuts the card off.
      await summary.evaluate((element) => void (element.style.overflow = 'hidden'))
      const sides = new Set<string>()
      for (const block of ['start', 'end'] as const) {
        for (const link of await summary.locator('.term-link').all()) {
          await link.evaluate((element, block) => element.scrollIntoView({ block }), block)
          await link.focus()
          await expect(card).toHaveAttribute('data-placed', 'beside')
          await expect(card).toBeInViewport({ ratio: 1 })
          const { lines, place, top } = await link.evaluate((element) => {
            const card = document.querySelector('.term-card')!
            const place = card.getBoundingClientRect()
            const [x, y] = [place.left + place.width / 2, place.top + place.height / 2]
            return {
              lines: [...element.getClientRects()].map(({ left, top, bottom }) => ({
                left,
                top,
                bottom,
              })),
              place: place.toJSON() as DOMRect,
              top: card.contains(document.elementFromPoint(x, y)),
            }
          })
          expect(top, 'nothing lies over the card').toBe(true)
          const below = Math.abs(place.top - lines.at(-1)!.bottom) < 8
          const above = Math.abs(place.bottom - lines[0]!.top) < 8
          expect([below, above]).toContain(true)
          sides.add(below ? 'below' : 'above')
          const line = below ? lines.at(-1)! : lines[0]!
          expect(place.left).toBeCloseTo(
            Math.max(16, Math.min(line.left, width - 16 - place.width)),
            0,
          )
          await page.keyboard.press('Escape')
          await expect(card).toHaveCount(0)
          await link.evaluate((element) => element.blur())
        }
      }
      expect([...sides].toSorted()).toEqual(['above', 'below'])
    })
  }

  test('is kept while the page is scrolled', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 620 })
    await open(page, `en/works/${work}`)
    const link = mention(page, 'self-attention')
    await link.focus()
    const card = page.locator('.term-card')
    await expect(card).toHaveAttribute('data-placed', 'beside')
    const distance = async () => (await card.boundingBox())!.y - (await link.boundingBox())!.y
    const before = await distance()
    const at = (await link.boundingBox())!.y
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))
    expect((await link.boundingBox())!.y).toBeCloseTo(at - 40, 0)
    expect(await distance()).toBeCloseTo(before, 0)
  })

  test('is at the lower edge of the window where what places it cannot be loaded', async ({
    page,
    allow,
  }) => {
    allow(/Failed to load resource/)
    await page.route(/place-beside/, (route) => route.abort())
    await open(page, `en/works/${work}`)
    await mention(page, 'attention').focus()
    const card = page.getByRole('tooltip')
    await expect(card).toBeVisible()
    await expect(card).toBeInViewport({ ratio: 1 })
    const { y, height } = (await page.locator('.term-card').boundingBox())!
    const rem = await page.evaluate(() =>
      parseFloat(getComputedStyle(document.documentElement).fontSize),
    )
    expect(y + height).toBeCloseTo(page.viewportSize()!.height - rem, 0)
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
  })
})
