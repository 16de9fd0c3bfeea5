import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  folded,
  queryTerms,
  tokensOf,
} from '../../../../src/features/search/model/search-tokens.ts'

const termsOf = (text: string) => tokensOf(text).map(({ term }) => term)

describe('the terms of a text', () => {
  it('are its words in lower case, without accents and simple plurals', () => {
    expect(termsOf('Aäron’s agents, this class')).toEqual([
      'aaron',
      'aaron',
      's',
      'agent',
      'this',
      'class',
    ])
    expect(folded('ＧＰＴ－４')).toBe('gpt-4')
  })

  it('are neighbouring pairs of Han characters, and the last one alone', () => {
    expect(termsOf('注意力')).toEqual(['注意', '意力', '力'])
    expect(termsOf('词')).toEqual(['词'])
  })

  it('keep the scripts apart where nothing stands between them', () => {
    expect(termsOf('用RAG检索')).toEqual(['用', 'rag', '检索', '索'])
  })

  it.each([
    ['GPT-4', ['gpt4', 'gpt', '4']],
    ['GPT4', ['gpt4', 'gpt', '4']],
    ['fine-tuning', ['finetuning', 'fine', 'tuning']],
    ['llama.cpp', ['llamacpp', 'llama', 'cpp']],
    ['ChatGPT', ['chatgpt', 'chat', 'gpt']],
    ['LLaMA', ['llama']],
    ['GPTs', ['gpt']],
    ['word2vec', ['word2vec', 'word', '2', 'vec']],
  ])('of %s are what it is asked for by', (text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  it('stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        const text = `${noise} 注意力 GPT-4 ${noise}`
        for (const { start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        const starts = tokensOf(text).map(({ term, start, end }) => [term, text.slice(start, end)])
        expect(starts).toContainEqual(['注意', '注意'])
        expect(starts).toContainEqual(['gpt4', 'GPT-4'])
      }),
    )
  })
})

describe('the terms of a query', () => {
  it('are pairs only, unless one character is all there is', () => {
    expect(queryTerms('注意力')).toEqual(['注意', '意力'])
    expect(queryTerms('力')).toEqual(['力'])
  })

  it('leave out words that tell nothing, unless there are no others', () => {
    expect(queryTerms('what is the Transformer')).toEqual(['transformer'])
    expect(queryTerms('what is it')).toEqual(['what', 'is', 'it'])
  })

  it('are each there once, and not more than a search can bear', () => {
    expect(queryTerms('agent Agents AGENT')).toEqual(['agent'])
    const page = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ')
    expect(queryTerms(page)).toHaveLength(24)
  })

  it('are found again among the terms of a text that reads the same', () => {
    const word = fc.constantFrom('注意力', 'Transformers', 'GPT-4', 'let’s', 'word2vec', '词', '3D')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const text = words.join(' ')
        // A lone character is asked for by the beginning of a pair.
        const terms = termsOf(text)
        for (const term of queryTerms(text)) {
          expect(terms.some((other) => other.startsWith(term))).toBe(true)
        }
      }),
    )
  })
})
