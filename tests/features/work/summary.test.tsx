// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import { Summary } from '../../../src/features/work/summary.tsx'
import { catalogueIndex, glossaryTerms, workTexts } from '../../../src/catalogue/load-catalogue.ts'
import { renderInPage } from '../in-page.tsx'

async function openSummary(lang: Lang, id: string) {
  const index = await catalogueIndex(lang)
  const work = (await workTexts(index, id))!
  await renderInPage(lang, <Summary work={work} />)
  return work
}

afterEach(cleanup)

describe.each(['en', 'zh'] as const)('the summary of a work (%s)', (lang) => {
  it('reads as it is written, with a link to the glossary at every term', async () => {
    const { summary, mentions } = await openSummary(lang, 'transformers-explained')
    expect(document.querySelector('.summary')!.textContent).toBe(summary)
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      mentions.map(({ term }) => `/${lang}/glossary#${term}`),
    )
    expect(mentions.map(({ term }) => term)).toContain('positional-encoding')
  })

  it('tells what a term means, in both languages, one term at a time', async () => {
    const { mentions } = await openSummary(lang, 'transformers-explained')
    const terms = await glossaryTerms(lang)
    for (const { term: id } of mentions.slice(0, 2)) {
      await userEvent.tab()
      const { term, otherTerm, definition, otherDefinition } = terms.find((term) => term.id === id)!
      const card = await screen.findByRole('tooltip')
      for (const text of [term, otherTerm, definition, otherDefinition]) {
        expect(card.textContent).toContain(text)
      }
    }
  })
})

describe('a summary without terms', () => {
  it('is plain text', async () => {
    const work = await openSummary('en', 'state-of-ai-report')
    expect(work.mentions).toEqual([])
    expect(screen.queryByRole('link')).toBeNull()
    expect(document.querySelector('.summary')!.textContent).toBe(work.summary)
  })
})
