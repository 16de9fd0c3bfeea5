import { describe, expect, it } from 'vitest'
import { venues, works } from '../../../../src/content/catalogue.ts'
import {
  cslItem,
  hasMoreAuthors,
  type CitedWork,
} from '../../../../src/features/cite/model/csl-item.ts'

const catalogue = Object.values(works)

function work(changes: Partial<CitedWork> = {}): CitedWork {
  const url = 'https://example.org/a-work'
  return {
    id: 'a-work',
    kind: 'paper',
    title: { en: 'A work', zh: '一部作品' },
    by: ['Ada Lovelace'],
    year: 1843,
    original: 'en',
    editions: [{ id: 'original', url, lang: 'en', role: 'original', provenance: 'official' }],
    ...changes,
  }
}

describe('a paper', () => {
  it.each([
    ['NeurIPS 2017', 'Advances in Neural Information Processing Systems 30', undefined, 2017],
    ['IEEE S&P 2024', '2024 IEEE Symposium on Security and Privacy (SP)', undefined, 2024],
    ['AAAI 2024', 'Proceedings of the AAAI Conference on Artificial Intelligence', '38', 2024],
  ])('of %s is one of the proceedings', (venue, title, volume, year) => {
    expect(cslItem(work({ cite: { venue } }), venues)).toMatchObject({
      type: 'paper-conference',
      'container-title': title,
      ...(volume && { volume }),
      issued: { 'date-parts': [[year]] },
    })
  })

  it.each([
    ['TMLR 2022', 'Transactions on Machine Learning Research', undefined, 2022],
    ['Science 378 (2022)', 'Science', '378', 2022],
    ['Nature 529', 'Nature', '529', 2016],
  ])('of %s is one of the journal', (venue, title, volume, year) => {
    const item = cslItem(work({ cite: { venue } }), venues)
    expect(item).toMatchObject({
      type: 'article-journal',
      'container-title': title,
      issued: { 'date-parts': [[year]] },
    })
    expect(item.volume).toBe(volume)
  })

  it('of ICML stands in a volume of a series', () => {
    expect(cslItem(work({ cite: { venue: 'ICML 2021' } }), venues)).toMatchObject({
      'container-title': 'Proceedings of the 38th International Conference on Machine Learning',
      'collection-title': 'Proceedings of Machine Learning Research',
      volume: '139',
    })
  })

  it('without a venue is a preprint of its own year', () => {
    const item = cslItem(work({ cite: { arxiv: '2303.18223' } }), venues)
    expect(item).toMatchObject({
      type: 'article',
      publisher: 'arXiv',
      number: 'arXiv:2303.18223',
      issued: { 'date-parts': [[1843]] },
    })
    expect(item).not.toHaveProperty('container-title')
  })

  it('names the work and the venue that nobody has written down', () => {
    const unknown = work({ cite: { venue: 'XYZ 2030' } })
    expect(() => cslItem(unknown, venues)).toThrow('"XYZ 2030" of "a-work"')
    expect(() => cslItem(work({ cite: { venue: 'toString' } }), venues)).toThrow('"toString"')
  })
})

describe('a work', () => {
  it('shown at a conference is not a paper of it', () => {
    const item = cslItem(work({ kind: 'video', cite: { venue: 'NIPS 2016' } }), venues)
    expect(item).toMatchObject({ type: 'motion_picture', note: 'NIPS 2016' })
    expect(item).not.toHaveProperty('container-title')
  })

  it('goes by the title of the language it was made in', () => {
    for (const one of catalogue) {
      expect(cslItem(one, venues).title).toBe(one.title[one.original])
      expect(cslItem(one, venues).language).toBe(one.original === 'zh' ? 'zh-CN' : 'en')
    }
  })

  it('is by all its authors where they are known, and by its makers where not', () => {
    const authors = ['Ada Lovelace', 'Charles Babbage', 'OpenAI']
    expect(cslItem(work({ etAl: true, cite: { authors } }), venues).author).toEqual([
      { family: 'Lovelace', given: 'Ada' },
      { family: 'Babbage', given: 'Charles' },
      { literal: 'OpenAI' },
    ])
    expect(cslItem(work({ etAl: true }), venues).author).toEqual([
      { family: 'Lovelace', given: 'Ada' },
    ])
  })

  it('has more authors than it names only where nobody wrote them all down', () => {
    expect(hasMoreAuthors(work({ etAl: true }))).toBe(true)
    expect(hasMoreAuthors(work({ etAl: true, cite: { arxiv: '1' } }))).toBe(true)
    expect(hasMoreAuthors(work({ etAl: true, cite: { authors: ['A', 'B'] } }))).toBe(false)
    expect(hasMoreAuthors(work())).toBe(false)
    expect(hasMoreAuthors(work({ etAl: true, by: ['Bilibili（作者不详）'] }))).toBe(false)
  })
})
