import { describe, expect, it } from 'vitest'
import { allWorks } from './walk.ts'

/** The words of an English text, in lower case. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** The characters of a Chinese text; a Latin word or a number counts as one. */
const charactersOf = (text: string): string[] =>
  text.match(/\p{Script=Han}|[^\p{Script=Han}\p{P}\s]+/gu) ?? []

const languages = [
  { lang: 'en', unitsOf: wordsOf, shortest: 100, longest: 420, opening: 3, likest: 0.12 },
  { lang: 'zh', unitsOf: charactersOf, shortest: 40, longest: 190, opening: 5, likest: 0.25 },
] as const

/** At most so many summaries may open alike. */
const fewest = 2

function pairsOf(units: string[]): Set<string> {
  return new Set(units.slice(1).map((unit, at) => `${units[at]} ${unit}`))
}

/** Jaccard index of the neighbouring pairs of two texts: 0 for nothing in common, 1 for the same. */
function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length
  return shared / (one.size + other.size - shared)
}

describe.each(languages)('the summaries ($lang)', (language) => {
  const { lang, unitsOf, shortest, longest, opening, likest } = language
  const summaries = allWorks.map(({ id, summary }) => ({
    id,
    text: summary[lang],
    units: unitsOf(summary[lang]),
  }))

  it(`have ${shortest} to ${longest} characters`, () => {
    const problems = summaries
      .filter(({ text }) => text.length < shortest || text.length > longest)
      .map(({ id, text }) => `${id}: ${text.length} characters`)
    expect(problems).toEqual([])
  })

  it('have at most three sentences, questions counted', () => {
    const problems = summaries
      .map(({ id, text }) => ({ id, ends: text.match(/[。！？]|[.!?](?=[”’)]?(\s|$))/g) ?? [] }))
      .filter(({ ends }) => ends.length < 1 || ends.length > 3)
      .map(({ id, ends }) => `${id}: ${ends.length} sentences`)
    expect(problems).toEqual([])
  })

  it('do not open alike', () => {
    const openings = new Map<string, typeof summaries>()
    for (const summary of summaries) {
      const words = summary.units.slice(0, opening).join(' ')
      openings.set(words, [...(openings.get(words) ?? []), summary])
    }
    const problems = [...openings]
      .filter(([, alike]) => alike.length > fewest)
      .map(([words, alike]) => `"${words}" opens ${alike.map(({ id }) => id).join(', ')}`)
    expect(problems).toEqual([])
  })

  it('do not say the same', () => {
    const pairs = summaries.map(({ id, units }) => ({ id, pairs: pairsOf(units) }))
    const problems = pairs.flatMap((one, at) =>
      pairs
        .slice(0, at)
        .map((other) => ({ other, alike: likeness(one.pairs, other.pairs) }))
        .filter(({ alike }) => alike > likest)
        .map(({ other, alike }) => `${one.id} and ${other.id}: ${alike.toFixed(2)}`),
    )
    expect(problems).toEqual([])
  })
})
