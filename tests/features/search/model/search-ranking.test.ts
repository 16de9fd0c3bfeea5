import { describe, expect, it } from 'vitest'
import type { SearchEntry } from '../../../../src/features/search/model/search-entry.ts'
import {
  allowedTypos,
  fitsPartly,
  matchesBeginnings,
  phraseWeight,
} from '../../../../src/features/search/model/search-ranking.ts'

const entry = (title: string, otherTitle = ''): SearchEntry => ({
  id: 'a-work',
  title,
  otherTitle,
  kind: 'paper',
  by: [],
  original: 'en',
  subjects: '',
  summary: '',
  editions: [],
  addresses: [],
})

describe('typing errors', () => {
  it('are allowed in Latin words long enough to be still known, never in Chinese or numbers', () => {
    expect(['transformer', 'karpaty', 'rlhf'].map(allowedTypos)).toEqual([2, 1, 1])
    expect(['gpt', '注意', '2017', 'gpt4'].map(allowedTypos)).toEqual([0, 0, 0, 0])
  })
})

describe('beginnings', () => {
  it('count for what may be half typed', () => {
    const terms = ['a', 'tr', 'b']
    expect(terms.map(matchesBeginnings)).toEqual([false, true, true])
  })

  it('count for a lone Han character, not for a pair, and not for short numbers', () => {
    expect(['力', '注意', '4', '1706'].map((term) => matchesBeginnings(term, 0, [term]))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('a title that holds the query', () => {
  it('weighs more the more of it the query is', () => {
    const weights = ['Attention', 'Attention is all', 'On attention', 'Inattention', 'Else'].map(
      (title) => phraseWeight(entry(title), ' ATTENTION '),
    )
    expect(weights).toEqual([4, 2.5, 2, 1, 1])
  })

  it('may be the one in the other language, and Chinese needs no spaces', () => {
    expect(phraseWeight(entry('Else', '自注意力机制'), '注意力')).toBe(2)
    expect(phraseWeight(entry('自注意力机制'), '？')).toBe(1)
  })
})

describe('a work that lacks some of the words', () => {
  it('is shown if it has half of them', () => {
    expect(fitsPartly(1, 2)).toBe(true)
    expect(fitsPartly(1, 3)).toBe(false)
  })
})
