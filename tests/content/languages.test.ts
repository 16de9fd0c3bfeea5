import { describe, expect, it } from 'vitest'
import { terms } from '../../src/content/glossary.ts'
import { allTexts } from './walk.ts'

const texts = allTexts()
const han = /\p{Script=Han}/u

/** Texts that are a name in both languages. */
const isName = (where: string): boolean => where.endsWith(': source')

/** The lines `where: excerpt` for every Chinese text in which the pattern occurs. */
function chineseWith(pattern: RegExp): string[] {
  return texts
    .map(({ where, text }) => ({ where, at: text.zh.search(pattern), zh: text.zh }))
    .filter(({ at }) => at >= 0)
    .map(({ where, at, zh }) => `${where}: …${zh.slice(Math.max(0, at - 8), at + 10)}…`)
}

describe('every text', () => {
  it('is there in both languages', () => {
    const problems = texts
      .filter(({ text }) => !text.en.trim() || !text.zh.trim())
      .map(({ where }) => where)
    expect(problems).toEqual([])
  })

  it('differs between the languages', () => {
    const problems = texts
      .filter(({ text }) => text.en.trim() === text.zh.trim())
      .map(({ where, text }) => `${where}: ${text.en}`)
    expect(problems).toEqual([])
  })

  it('has no space at its ends and no two in a row', () => {
    const problems = texts
      .filter(({ text }) => [text.en, text.zh].some((part) => /^\s|\s$|\s\s/.test(part)))
      .map(({ where }) => where)
    expect(problems).toEqual([])
  })
})

describe('English', () => {
  it('has its own punctuation', () => {
    const problems = texts
      .filter(({ text }) => /[，。：；？！、「」《》（）]/.test(text.en))
      .map(({ where, text }) => `${where}: ${text.en}`)
    expect(problems).toEqual([])
  })

  it('has Han characters only beside the Latin name they write', () => {
    const problems = texts
      .filter(({ text }) => han.test(text.en.replace(/\(\p{Script=Han}+\)/gu, '')))
      .map(({ where, text }) => `${where}: ${text.en}`)
    expect(problems).toEqual([])
  })
})

describe('Chinese', () => {
  it('is Chinese', () => {
    const problems = texts
      .filter(({ where, text }) => !han.test(text.zh) && !isName(where))
      .map(({ where, text }) => `${where}: ${text.zh}`)
    expect(problems).toEqual([])
  })

  it('uses the locked terms: none of the renderings to avoid', () => {
    const problems = terms.flatMap(({ term, avoid }) =>
      (avoid ?? []).flatMap((rendering) =>
        texts
          .filter(({ text }) => text.zh.includes(rendering))
          .map(({ where }) => `${where}: "${rendering}" for ${term.en} (${term.zh})`),
      ),
    )
    expect(problems).toEqual([])
  })

  it('has full-width punctuation', () => {
    expect(chineseWith(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u)).toEqual([])
    expect(chineseWith(/\p{Script=Han}\.|\.\.\./u)).toEqual([])
  })

  it('quotes with 「」 and 《》', () => {
    expect(chineseWith(/[“”"]/)).toEqual([])
  })

  it('has a space between Han and Latin letters or digits', () => {
    expect(chineseWith(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([])
  })

  it('has no space between Han characters or beside full-width punctuation', () => {
    expect(chineseWith(/\p{Script=Han} \p{Script=Han}/u)).toEqual([])
    expect(chineseWith(/ [，。：；？！、（）《》「」]|[，。：；？！、（）《》「」] /)).toEqual([])
  })

  it('is written in simplified characters', () => {
    expect(chineseWith(/[們這個來說時實體訓練學習語讓類圖開關應點樣認麼]/)).toEqual([])
  })
})

describe('the glossary', () => {
  it('avoids no rendering that it prescribes', () => {
    const problems = terms.flatMap(({ id, avoid }) =>
      (avoid ?? []).flatMap((rendering) =>
        terms
          .filter(({ term }) => term.zh.includes(rendering))
          .map((other) => `${id} avoids "${rendering}", which "${other.id}" prescribes`),
      ),
    )
    expect(problems).toEqual([])
  })
})
