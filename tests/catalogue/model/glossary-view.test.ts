import { describe, expect, it } from 'vitest'
import { terms } from '../../../src/content/glossary.ts'
import type { Lang } from '../../../src/content/schema.ts'
import { findTerms, glossaryIn } from '../../../src/catalogue/model/glossary-view.ts'

const idsOf = (lang: Lang) => glossaryIn(lang, terms).map(({ id }) => id)
const view = (lang: Lang, id: string) => glossaryIn(lang, terms).find((term) => term.id === id)!

describe('the glossary in one language', () => {
  it('has every term once, with its texts in both', () => {
    for (const lang of ['en', 'zh'] as const) {
      expect(idsOf(lang).toSorted()).toEqual(terms.map(({ id }) => id).toSorted())
    }
    const { term, definition, where, note } = terms.find(({ id }) => id === 'convolution')!
    expect(view('zh', 'convolution')).toMatchObject({
      term: term.zh,
      otherTerm: term.en,
      definition: definition.zh,
      otherDefinition: definition.en,
      note: note!.zh,
      where,
    })
  })

  it('is in alphabetical order in English, whatever the case', () => {
    const names = glossaryIn('en', terms).map(({ term }) => term.toLowerCase())
    expect(names.slice(0, 3)).toEqual(['adversarial example', 'agent', 'alignment'])
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare))
  })

  it('is in the order of pinyin in Chinese, Latin names among them', () => {
    const order = [
      'parameter',
      'token',
      'tool-use',
      'hallucination',
      'zero-shot',
      'logistic-regression',
      'embedding',
      'fine-tuning',
      'self-attention',
    ]
    expect(idsOf('zh').filter((id) => order.includes(id))).toEqual(order)
    const under = (letter: string) =>
      glossaryIn('zh', terms).filter((term) => term.letter === letter)
    expect(under('T').at(-1)!.id).toBe('transformer')
  })

  it('puts each term under a letter: its own, or that of its pinyin', () => {
    const letters = (lang: Lang, ids: string[]) => ids.map((id) => view(lang, id).letter).join('')
    expect(letters('en', ['agent', 'transformer', 'software-2-0', 'rlhf'])).toBe('ATSR')
    const ids = ['encoder-decoder', 'parameter', 'alignment', 'zero-shot', 'logistic-regression']
    expect(letters('zh', [...ids, 'multimodal', 'embedding', 'transformer', 'jailbreak'])).toBe(
      'BCDLLDQTY',
    )
  })

  it('keeps the terms of one letter together', () => {
    for (const lang of ['en', 'zh'] as const) {
      const letters = glossaryIn(lang, terms).map(({ letter }) => letter)
      const starts = letters.filter((letter, i) => letters[i - 1] !== letter)
      expect(starts).toEqual([...new Set(letters)].toSorted())
    }
  })
})

describe('a query in the glossary', () => {
  const found = (lang: Lang, query: string) =>
    findTerms(glossaryIn(lang, terms), query).map(({ id }) => id)

  it('finds terms by their name in either language and by their other spellings', () => {
    expect(found('en', ' ATTEN ')).toEqual(['attention', 'cross-attention', 'self-attention'])
    expect(found('en', '幻觉')).toEqual(['hallucination'])
    expect(found('zh', 'hallu')).toEqual(['hallucination'])
    expect(found('zh', 'CNNs')).toEqual(['convolution'])
  })

  it('reads full-width letters as the plain ones', () => {
    expect(found('zh', 'ＢＰＥ')).toEqual(['byte-pair-encoding'])
  })

  it('looks into the definitions where no name contains it', () => {
    expect(found('en', 'calculator')).toEqual(['tool-use'])
  })

  it('leaves all where it is empty, and none where nothing fits', () => {
    expect(found('en', '  ')).toHaveLength(terms.length)
    expect(found('en', 'blacksmith')).toEqual([])
  })
})
