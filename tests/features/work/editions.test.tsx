// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Edition, Lang, LinkState } from '../../../src/content/schema.ts'
import { fold } from '../../../src/learner/model/events.ts'
import { Editions } from '../../../src/features/work/editions.tsx'
import { catalogueIndex, workTexts } from '../../../src/catalogue/load-catalogue.ts'
import { setPreferences } from '../../../src/learner/preferences.ts'
import { progress } from '../../../src/learner/use-progress.ts'
import { renderInPage } from '../in-page.tsx'

/** Shows the editions of a work of the catalogue, some of their links as if they had been checked. */
async function openEditions(lang: Lang, id: string, links: Record<string, LinkState> = {}) {
  const work = (await workTexts(await catalogueIndex(lang), id))!
  const editions = work.editions.map((edition) => ({ ...edition, link: links[edition.id] }))
  const { t } = await renderInPage(lang, <Editions work={{ ...work, editions }} />)
  return { t, editions }
}

// Roles and names take their time on a busy computer.
vi.setConfig({ testTimeout: 30_000 })

const row = (id: string) => document.querySelector<HTMLElement>(`[data-edition="${id}"]`)!
const hrefs = (within: Element) => [...within.querySelectorAll('a')].map((link) => link.href)
const archived = (edition: Edition | undefined) =>
  `https://web.archive.org/web/2023/${edition!.url}`

const reportOf = async (work: string, edition: string) => {
  const events = await (await progress.open()).eventsOf(work)
  return fold(events).get(work)?.fields[`link:${edition}`]?.value
}

afterEach(async () => {
  cleanup()
  await progress.act([{ work: 'attention-is-all-you-need', field: 'link:code', value: null }])
  setPreferences({ ownLanguageFirst: true })
})

describe.each(['en', 'zh'] as const)('the editions of a work (%s)', (lang) => {
  const headings = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)

  it('are offered by what they are, in the reader’s language first unless that is turned off', async () => {
    const { t } = await openEditions(lang, 'software-2-0')
    const original = t('work:group.original.read')
    const translation = t('work:group.translation.zh')
    const originalFirst = [original, translation]
    expect(headings()).toEqual(lang === 'zh' ? [translation, original] : originalFirst)
    setPreferences({ ownLanguageFirst: false })
    await waitFor(() => expect(headings()).toEqual(originalFirst))
  })

  it('always tell language, provenance and whether the link was checked', async () => {
    const links = { blog: { state: 'ok', checked: '2026-02-03' } } as const
    const { t, editions } = await openEditions(lang, 'attention-is-all-you-need', links)
    for (const { id, lang: of, provenance } of editions) {
      const facts = row(id).querySelector('.meta')!.textContent
      expect(facts).toContain(t(`catalogue:languageName.${of}`))
      expect(facts).toContain(t(`work:provenance.${provenance}`))
      const day = lang === 'en' ? 'Feb 3, 2026' : '2026年2月3日'
      const checked = t('work:link.checked', { date: day })
      expect(facts).toContain(id === 'blog' ? checked : t('work:link.unchecked'))
      expect(hrefs(row(id))).toContain(archived(editions.find((edition) => edition.id === id)))
    }
  })

  it('open where a page moved, or its archived copy, and still show the documented address', async () => {
    const { editions } = await openEditions(lang, 'attention-is-all-you-need', {
      original: { state: 'moved', checked: '2026-02-03', movedTo: 'https://new.example/' },
      blog: { state: 'dead', checked: '2026-02-03' },
    })
    const [original, blog] = editions
    expect(hrefs(row('original'))).toEqual([
      'https://new.example/',
      archived(original),
      original!.url,
    ])
    expect(hrefs(row('blog'))).toEqual([archived(blog), blog!.url])
  })

  it('take a report, an address of one’s own, and its withdrawal', async () => {
    const id = 'attention-is-all-you-need'
    const { t, editions } = await openEditions(lang, id)
    const code = within(row('code'))
    const edition = editions.find((edition) => edition.id === 'code')!
    expect(screen.queryByRole('form')).toBeNull()

    await userEvent.click(
      code.getByRole('button', { name: t('work:link.brokenOf', { edition: 'Tensor2Tensor' }) }),
    )
    const toggle = await code.findByRole('button', {
      name: t('work:link.changeOf', { edition: 'Tensor2Tensor' }),
    })
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
    const form = await code.findByRole('form', { name: t('work:link.form') })
    const others = editions.filter((other) => other !== edition)
    expect(hrefs(form)[0]).toBe(archived(edition))
    expect(hrefs(form).slice(1).sort()).toEqual(others.map(({ url }) => url).sort())
    await waitFor(async () => expect(await reportOf(id, 'code')).toEqual({ broken: true }))
    expect(hrefs(row('code'))[0]).toBe(archived(edition))

    const field = code.getByRole('textbox', { name: t('work:link.ownAddress') })
    const save = code.getByRole('button', { name: t('work:link.save') })
    for (const [text, problem] of [
      ['javascript:alert(1)', 'script'],
      ['data:text/html,hello', 'script'],
      ['example.org', 'not-web'],
    ] as const) {
      fireEvent.change(field, { target: { value: text } })
      save.click()
      await code.findByText(t(`work:link.problem.${problem}`))
      expect(code.getByRole('alert').textContent).toBe(t(`work:link.problem.${problem}`))
      expect(document.activeElement).toBe(field)
      expect(field.getAttribute('aria-describedby')).toBe(code.getByRole('alert').id)
    }
    expect(await reportOf(id, 'code')).toEqual({ broken: true })

    fireEvent.change(field, { target: { value: '  https://own.example/page ' } })
    await userEvent.type(field, '{Enter}')
    await waitFor(() => expect(hrefs(row('code'))[0]).toBe('https://own.example/page'))
    expect(document.activeElement).toBe(toggle)
    expect(screen.queryByRole('form')).toBeNull()
    expect(row('code').textContent).toContain('own.example')
    const value = { broken: true, address: 'https://own.example/page' }
    await waitFor(async () => expect(await reportOf(id, 'code')).toEqual(value))

    await userEvent.click(toggle)
    await userEvent.click(code.getByRole('button', { name: t('work:link.takeBack') }))
    await waitFor(() => expect(hrefs(row('code'))[0]).toBe(edition.url))
    await waitFor(async () => expect(await reportOf(id, 'code')).toBeNull())
    expect(document.activeElement).toBe(toggle)
  })

  it('never make a stored text clickable that is no web address', async () => {
    const id = 'software-2-0'
    const value = { broken: true, address: 'javascript:alert(1)' }
    await progress.act([{ work: id, field: 'link:original', value }])
    const { editions } = await openEditions(lang, id)
    await waitFor(() => expect(hrefs(row('original'))[0]).toBe(archived(editions[0])))
    expect(document.body.innerHTML).not.toContain('javascript:')
    await progress.act([{ work: id, field: 'link:original', value: null }])
  })
})
