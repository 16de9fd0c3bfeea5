import { describe, expect, it } from 'vitest'
import { works } from '../../../../src/content/catalogue.ts'
import {
  citationOf,
  citationOfView,
  formOf,
  publicationOf,
  type Citation,
} from '../../../../src/features/cite/model/citation.ts'

const catalogue = Object.values(works)

function citation(changes: Partial<Citation> = {}): Citation {
  const plain: Citation = {
    id: 'a-work',
    kind: 'article',
    title: 'A work',
    by: ['Ada Lovelace'],
    year: 1843,
    lang: 'en',
    url: 'https://example.org/a-work',
  }
  return { ...plain, ...changes }
}

describe('publicationOf', () => {
  it.each([
    ['NeurIPS 2017', 'conference-paper', 'NeurIPS 2017', undefined, 2017],
    ['IEEE S&P 2024', 'conference-paper', 'IEEE S&P 2024', undefined, 2024],
    ['TMLR 2022', 'journal-article', 'TMLR', undefined, 2022],
    ['Science 378 (2022)', 'journal-article', 'Science', '378', 2022],
    ['Nature 529', 'journal-article', 'Nature', '529', undefined],
    ['Nature', 'journal-article', 'Nature', undefined, undefined],
  ])('reads %s as a %s', (venue, form, container, volume, year) => {
    expect(publicationOf(citation({ kind: 'paper', cite: { venue } }))).toEqual({
      form,
      container,
      ...(volume && { volume }),
      ...(year && { year }),
    })
  })

  it('leaves a paper without a venue a preprint, and a talk at a conference a video', () => {
    expect(formOf(citation({ kind: 'paper', cite: { arxiv: '2303.18223' } }))).toBe('preprint')
    expect(formOf(citation({ kind: 'video', cite: { venue: 'NIPS 2016' } }))).toBe('video')
  })
})

describe('citationOf', () => {
  it('is the same from a work and from its page in either language', () => {
    for (const work of catalogue) {
      const { en, zh } = work.title
      const whole = citationOf(work)
      expect(citationOfView('en', { ...work, title: en, otherTitle: zh })).toEqual(whole)
      expect(citationOfView('zh', { ...work, title: zh, otherTitle: en })).toEqual(whole)
    }
  })

  it('takes the title of the language the work was made in', () => {
    for (const work of catalogue) {
      expect(citationOf(work).title).toBe(work.title[work.original])
    }
  })
})
