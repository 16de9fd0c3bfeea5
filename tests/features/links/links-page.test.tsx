// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import type { LinkGroup } from '../../../src/learner/model/link-groups.ts'
import { LinksPage } from '../../../src/features/links/links-page.tsx'
import { catalogueIndex, workTexts } from '../../../src/catalogue/load-catalogue.ts'
import { progress } from '../../../src/learner/use-progress.ts'
import { renderInPage } from '../in-page.tsx'

const attention = 'attention-is-all-you-need'
const blog = 'https://ai.googleblog.com/2017/08/transformer-novel-neural-network.html'

// Some four hundred rows take their time on a busy computer.
vi.setConfig({ testTimeout: 30_000 })

async function openLinks(lang: Lang, filter: LinkGroup | 'all' = 'all') {
  const onFilter = vi.fn()
  const page = await renderInPage(lang, <LinksPage filter={filter} onFilter={onFilter} />)
  const listed = () => expect(document.querySelector('[data-group]')).toBeTruthy()
  await waitFor(listed, { timeout: 20_000 })
  const work = (await workTexts(await catalogueIndex(lang), attention))!
  return { ...page, onFilter, title: work.title }
}

const group = (name: LinkGroup) => document.querySelector<HTMLElement>(`[data-group=${name}]`)!

beforeEach(async () => {
  await progress.act([
    {
      work: attention,
      field: 'link:blog',
      value: { broken: true, address: 'https://own.example/x' },
    },
    {
      work: attention,
      field: 'link:code',
      value: { broken: true, address: 'javascript:alert(1)' },
    },
  ])
})

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await progress.act([
    { work: attention, field: 'link:blog', value: null },
    { work: attention, field: 'link:code', value: null },
  ])
})

describe.each(['en', 'zh'] as const)('the page of all links (%s)', (lang) => {
  it('lists every link once, in the list of its state, with the work it belongs to', async () => {
    const { t, title } = await openLinks(lang)
    const rows = [...document.querySelectorAll('[data-link]')].map((row) =>
      row.getAttribute('data-link'),
    )
    expect(rows.length).toBeGreaterThan(400)
    expect(new Set(rows).size).toBe(rows.length)
    const reported = within(group('reported'))
    expect(reported.getByRole('heading').textContent).toBe(
      t('links:counted', { state: t('links:groups.reported'), count: 2 }),
    )
    const [work] = reported.getAllByRole('link', { name: title })
    expect(work!.getAttribute('href')).toMatch(`/${lang}/works/${attention}#edition-`)
    expect(reported.getByRole('link', { name: 'own.example/x' })).toBeTruthy()
    expect(document.body.innerHTML).not.toContain('href="javascript:')
  })

  it('narrows to one state', async () => {
    const { t, onFilter } = await openLinks(lang, 'reported')
    expect(document.querySelectorAll('[data-group]')).toHaveLength(1)
    const select = screen.getByRole('combobox', { name: t('links:state') })
    await userEvent.selectOptions(select, 'moved')
    expect(onFilter).toHaveBeenCalledExactlyOnceWith('moved')
  })

  it('takes a report back', async () => {
    const { t, title } = await openLinks(lang, 'reported')
    const edition = t('catalogue:role.blog')
    await userEvent.click(
      screen.getByRole('button', { name: t('links:takeBackOf', { edition, title }) }),
    )
    await waitFor(() => expect(document.querySelectorAll('[data-link]')).toHaveLength(1))
  })

  it('copies the reports as text, with ids, addresses and replacements', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (text: string) => copied.push(text) },
    })
    const { t, title } = await openLinks(lang, 'reported')
    screen.getByRole('button', { name: t('links:copy') }).click()
    await screen.findByText(t('links:copied'))
    expect(copied).toHaveLength(1)
    expect(copied[0]).toBe(
      [
        t('links:text.heading', { count: 2 }),
        '',
        `${title} (${attention})`,
        t('links:text.edition', {
          edition: 'Transformer: A Novel Neural Network Architecture for Language Understanding',
          id: 'blog',
        }),
        t('links:text.address', { address: blog }),
        t('links:text.replacement', { address: 'https://own.example/x' }),
        '',
        `${title} (${attention})`,
        t('links:text.edition', { edition: 'Tensor2Tensor', id: 'code' }),
        t('links:text.address', { address: 'https://github.com/tensorflow/tensor2tensor' }),
        t('links:text.replacement', { address: 'javascript:alert(1)' }),
        '',
      ].join('\n'),
    )
  })

  it('shows the text where the browser does not copy', async () => {
    vi.stubGlobal('navigator', {})
    const { t, title } = await openLinks(lang, 'reported')
    screen.getByRole('button', { name: t('links:copy') }).click()
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: t('links:copy') })
    expect(area.value).toContain(title)
    expect(area.selectionEnd).toBe(area.value.length)
  })
})
