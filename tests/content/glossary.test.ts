import { describe, expect, it } from 'vitest'
import { works } from '../../src/content/catalogue.ts'
import { terms, type Term } from '../../src/content/glossary.ts'
import { slug } from './slug.ts'
import { repeated } from './walk.ts'

const langs = ['en', 'zh'] as const
const bracket = / ?[(（](.+)[)）]$/
const withoutBracket = (term: string) => term.replace(bracket, '')
const abbreviation = (term: string) => bracket.exec(term)?.[1]

/** Everything a term is recognised by in running text, itself first, in lower case. */
const formsOf = (term: Term, lang: 'en' | 'zh') =>
  [withoutBracket(term.term[lang]), ...(term.forms?.[lang] ?? [])].map((form) => form.toLowerCase())

/** The prose of a term in one language. */
const prose = (term: Term, lang: 'en' | 'zh') =>
  [term.definition[lang], term.note?.[lang]].filter((text) => text !== undefined)

/** The complaints of a check about each term, each with the term's id before it. */
const complaints = (check: (term: Term) => string[]) =>
  terms.flatMap((term) => check(term).map((text) => `${term.id}: ${text}`))

const outside = (what: string, text: string, low: number, high: number) =>
  text.length >= low && text.length <= high
    ? []
    : [`${what} has ${text.length} characters, not ${low} to ${high}`]

describe('terms of the glossary', () => {
  it('have ids that are the slug of the English term or of its abbreviation', () => {
    const wrong = complaints(({ id, term }) => {
      const slugs = [withoutBracket(term.en), abbreviation(term.en) ?? ''].map(slug)
      return slugs.includes(id) ? [] : [`is none of ${slugs.join(', ')}`]
    })
    expect(wrong).toEqual([])
  })

  it('have ids, English names and Chinese names of their own', () => {
    expect(repeated(terms.map((term) => term.id))).toEqual([])
    for (const lang of langs) {
      expect(repeated(terms.map((term) => withoutBracket(term.term[lang]).toLowerCase()))).toEqual(
        [],
      )
    }
  })

  it('send the reader to one to four listed works', () => {
    const wrong = complaints(({ where }) => [
      ...where.filter((id) => !works[id]).map((id) => `no work is called "${id}"`),
      ...repeated(where).map((id) => `"${id}" stands twice`),
      ...(where.length >= 1 && where.length <= 4 ? [] : [`names ${where.length} works`]),
    ])
    expect(wrong).toEqual([])
  })
})

describe('definitions and notes', () => {
  it('are written in both languages', () => {
    const wrong = complaints((term) => [
      ...prose(term, 'zh').filter((text) => !/\p{Script=Han}/u.test(text)),
      ...prose(term, 'en').filter((text) => /\p{Script=Han}/u.test(text) || !/[a-z]/.test(text)),
      ...(term.term.zh && !/\p{Script=Han}/u.test(term.term.en) ? [] : [term.term.en]),
    ])
    expect(wrong).toEqual([])
  })

  it('keep to their lengths', () => {
    const wrong = complaints(({ definition, note }) => [
      ...outside('definition.en', definition.en, 60, 260),
      ...outside('definition.zh', definition.zh, 25, 120),
      ...(note ? outside('note.en', note.en, 250, 900) : []),
      ...(note ? outside('note.zh', note.zh, 120, 420) : []),
    ])
    expect(wrong).toEqual([])
  })

  it('are whole sentences: one or two in a definition, three to six in a note', () => {
    const sentences = { en: /[.?!](?=\s|$)/g, zh: /[。？！]/g }
    const wrong = complaints(({ definition, note }) =>
      langs.flatMap((lang) => {
        const count = (text: string) => text.match(sentences[lang])?.length ?? 0
        const whole = (text: string) => /[.?!。？！]$/.test(text)
        return [
          ...(count(definition[lang]) > 2 || !whole(definition[lang]) ? [definition[lang]] : []),
          ...(note && (count(note[lang]) < 3 || count(note[lang]) > 6 || !whole(note[lang]))
            ? [note[lang]]
            : []),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('use no rendering that a term bans', () => {
    const banned = terms.flatMap((term) => term.avoid ?? [])
    const wrong = complaints((term) =>
      [term.term.zh, ...(term.forms?.zh ?? []), ...prose(term, 'zh')].flatMap((text) =>
        banned.filter((rendering) => text.includes(rendering)),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('follow Chinese typography', () => {
    const han = '\\p{Script=Han}'
    const mistakes = [
      new RegExp(`.?(?:${han}[,;:?!()]|[,;:?!()]${han}).?`, 'u'),
      new RegExp(`.?(?:${han}[A-Za-z0-9]|[A-Za-z0-9]${han}).?`, 'u'),
      /.?[“”‘’].?/,
    ]
    const wrong = complaints((term) =>
      [term.term.zh, ...prose(term, 'zh')].flatMap((text) =>
        mistakes.flatMap((mistake) => mistake.exec(text)?.[0] ?? []),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('tell Software 2.0 and the core concepts of deep learning at more length', () => {
    const concepts = terms.filter((term) => term.note)
    const sources = ['software-2-0', 'deep-learning-in-a-nutshell-core-concepts']
    expect(concepts).toHaveLength(14)
    expect(
      concepts.filter(({ where }) => !sources.some((id) => where.includes(id))).map(({ id }) => id),
    ).toEqual([])
  })
})

describe('forms', () => {
  it('are never claimed by two terms', () => {
    for (const lang of langs) {
      expect(repeated(terms.flatMap((term) => formsOf(term, lang)))).toEqual([])
    }
  })

  it('include the abbreviation that stands in the bracket', () => {
    const wrong = complaints((term) =>
      langs.flatMap((lang) => {
        const short = abbreviation(term.term[lang])
        return short && !term.forms?.[lang]?.includes(short) ? [`lacks the form "${short}"`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('carry no space at either end and are not empty', () => {
    const wrong = complaints((term) =>
      langs
        .flatMap((lang) => term.forms?.[lang] ?? [])
        .filter((form) => !form || form !== form.trim()),
    )
    expect(wrong).toEqual([])
  })
})
