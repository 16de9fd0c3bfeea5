import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terms } from '../../../src/content/glossary.ts'
import type { Lang } from '../../../src/content/schema.ts'
import { termLinker, withoutBracket } from '../../../src/catalogue/model/link-terms.ts'
import { splitAtMentions } from '../../../src/catalogue/model/term-mentions.ts'

const linkers = { en: termLinker('en', terms), zh: termLinker('zh', terms) }

const spellingsOf = (lang: Lang) =>
  terms.flatMap(({ term, forms, except }) => [
    withoutBracket(term[lang]),
    ...(forms?.[lang] ?? []),
    ...(except?.[lang] ?? []),
  ])

/** Texts made of the glossary's own spellings, with and without anything between them. */
const texts: fc.Arbitrary<{ lang: Lang; text: string }> = fc
  .constantFrom<Lang>('en', 'zh')
  .chain((lang) =>
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...spellingsOf(lang)),
          fc.constantFrom(' ', '，', '-', 's', 'a', '的', '', '2', '’s '),
          fc.string({ maxLength: 4, unit: 'grapheme' }),
        ),
        { maxLength: 12 },
      )
      .map((pieces) => ({ lang, text: pieces.join('') })),
  )

describe('the mentions of any text', () => {
  it('split it into parts that give it back when joined', () => {
    fc.assert(
      fc.property(texts, ({ lang, text }) => {
        const parts = splitAtMentions(text, linkers[lang](text))
        expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(
          text,
        )
        expect(parts).not.toContain('')
      }),
    )
  })

  it('name each term at most once', () => {
    fc.assert(
      fc.property(texts, ({ lang, text }) => {
        const ids = linkers[lang](text).map(({ term }) => term)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('are in order, do not overlap, and read as a form of their term', () => {
    fc.assert(
      fc.property(texts, ({ lang, text }) => {
        let end = 0
        for (const { term: id, at, length } of linkers[lang](text)) {
          expect(at).toBeGreaterThanOrEqual(end)
          end = at + length
          const { term, forms } = terms.find((term) => term.id === id)!
          const known = [withoutBracket(term[lang]), ...(forms?.[lang] ?? [])]
          expect(known.map((form) => form.toLowerCase())).toContain(
            text.slice(at, end).toLowerCase(),
          )
        }
      }),
    )
  })

  it('never end or begin within a Latin word', () => {
    const letter = /[A-Za-z0-9]/
    fc.assert(
      fc.property(texts, ({ lang, text }) => {
        for (const { at, length } of linkers[lang](text)) {
          const [before = '', first = ''] = [text[at - 1], text[at]]
          const [last = '', after = ''] = [text[at + length - 1], text[at + length]]
          expect(letter.test(before) && letter.test(first)).toBe(false)
          expect(letter.test(last) && letter.test(after)).toBe(false)
        }
      }),
    )
  })
})
