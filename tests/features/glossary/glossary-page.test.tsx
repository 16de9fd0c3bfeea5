// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import { GlossaryPage } from '../../../src/features/glossary/glossary-page.tsx'
import { catalogueIndex, glossaryTerms } from '../../../src/catalogue/load-catalogue.ts'
import { renderInPage } from '../in-page.tsx'

/** A few are enough here, and quick to render. */
const few = [
  'prompt',
  'prompt-engineering',
  'prompt-injection',
  'rlaif',
  'transformer',
  'token',
  'convolution',
  'chain-of-thought',
]

async function openGlossary(lang: Lang, current?: string) {
  const [index, all] = await Promise.all([catalogueIndex(lang), glossaryTerms(lang)])
  const terms = all.filter(({ id }) => few.includes(id))
  const { t } = await renderInPage(
    lang,
    <GlossaryPage index={index} terms={terms} current={current} />,
  )
  return { t, terms, index }
}

const entries = () => [...document.querySelectorAll<HTMLElement>('article')]
const shown = () => entries().map(({ id }) => id)

afterEach(cleanup)

describe.each(['en', 'zh'] as const)('the glossary (%s)', (lang) => {
  it('shows every term with both names and both definitions, under its id', async () => {
    const { terms } = await openGlossary(lang)
    expect(shown()).toEqual(terms.map(({ id }) => id))
    expect(shown()).toHaveLength(few.length)
    for (const { id, term, otherTerm, definition, otherDefinition } of terms) {
      const entry = document.getElementById(id)!
      expect(entry.querySelector('h2')!.textContent).toBe(`${term} ${otherTerm}`)
      const texts = [...entry.querySelectorAll('p')].map((p) => [p.lang, p.textContent])
      expect(texts).toContainEqual(['', definition])
      expect(texts).toContainEqual([lang === 'en' ? 'zh-CN' : 'en', otherDefinition])
    }
  })

  it('links to the works where a term matters', async () => {
    const { terms, index } = await openGlossary(lang)
    const { id, where } = terms.find(({ id }) => id === 'transformer')!
    const links = within(document.getElementById(id)!).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      where.map((work) => `/${lang}/works/${work}`),
    )
    expect(links[0]!.textContent).toBe(index.works['attention-is-all-you-need']!.title)
  })

  it('keeps the longer notes folded', async () => {
    const { t } = await openGlossary(lang)
    const notes = screen.getAllByText(t('glossary:note')).map((summary) => summary.parentElement!)
    expect(notes).toHaveLength(1)
    expect(notes.filter((note) => note.hasAttribute('open'))).toEqual([])
  })

  it('has a letter for every group of terms, and a link to it', async () => {
    const { t, terms } = await openGlossary(lang)
    const nav = screen.getByRole('navigation', { name: t('glossary:letters') })
    const links = within(nav).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      ...new Set(terms.map(({ letter }) => letter)),
    ])
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href')!)
      expect(target?.textContent).toBe(link.textContent)
    }
  })

  it('narrows the terms as one types, says how many are left, and shows all after Escape', async () => {
    const { t, terms } = await openGlossary(lang)
    await userEvent.type(screen.getByLabelText(t('glossary:filter')), 'prompt')
    expect(shown().toSorted()).toEqual(['prompt', 'prompt-engineering', 'prompt-injection'])
    expect(screen.getByRole('status').textContent).toBe(t('glossary:shown', { count: 3 }))
    await userEvent.keyboard('{Escape}')
    expect(shown()).toHaveLength(terms.length)
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('goes to the first term left on Enter', async () => {
    const { t } = await openGlossary(lang)
    await userEvent.type(screen.getByLabelText(t('glossary:filter')), 'RLAIF')
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.id).toBe('rlaif')
  })

  it('says so where no term fits', async () => {
    const { t } = await openGlossary(lang)
    await userEvent.type(screen.getByLabelText(t('glossary:filter')), 'blacksmith')
    expect(shown()).toEqual([])
    expect(screen.getByRole('status').textContent).toBe(t('glossary:nothing'))
  })

  it('marks the term the address names', async () => {
    await openGlossary(lang, 'token')
    const marked = entries().filter(({ dataset }) => 'current' in dataset)
    expect(marked.map(({ id }) => id)).toEqual(['token'])
  })
})
