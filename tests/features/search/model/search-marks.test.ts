import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStretches } from '../../../../src/features/search/model/search-marks.ts'
import { tokensOf } from '../../../../src/features/search/model/search-tokens.ts'

const marksOf = (text: string, matched: string[], asked: string[]) =>
  markedStretches(text, new Set(matched), asked)
    .filter(({ marked }) => marked)
    .map(({ text }) => text)

describe('marks', () => {
  it('cover a word as it is written, plural and all', () => {
    expect(marksOf('Agents and their agent', ['agent'], ['agent'])).toEqual(['Agents', 'agent'])
  })

  it('cover only the beginning that was asked for', () => {
    expect(marksOf('Attention is all', ['attention'], ['atten'])).toEqual(['Atten'])
  })

  it('cover a whole word that is spelled otherwise', () => {
    expect(marksOf('Attention is all', ['attention'], ['atention'])).toEqual(['Attention'])
  })

  it('join the pairs of Han characters', () => {
    expect(marksOf('自注意力机制', ['注意', '意力'], ['注意', '意力'])).toEqual(['注意力'])
    expect(marksOf('自注意力', ['注意'], ['注'])).toEqual(['注'])
  })

  it('never change the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aB4-é注意力 .’ﬁ😀') })
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (text, picks) => {
        const terms = tokensOf(text).map(({ term }) => term)
        const matched = picks.flatMap((pick) => terms[pick % terms.length] ?? [])
        const stretches = markedStretches(text, new Set(matched), ['a'])
        expect(stretches.map(({ text }) => text).join('')).toBe(text)
        expect(stretches.some(({ marked }) => marked)).toBe(matched.length > 0)
      }),
    )
  })
})
