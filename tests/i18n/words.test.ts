import { describe, expect, it } from 'vitest'
import en from '../../src/i18n/locales/en/index.ts'
import zh from '../../src/i18n/locales/zh/index.ts'
import { loadWords } from '../../src/i18n/words.ts'
import { wordsOf } from '../support/words.ts'

const { en: english, zh: chinese } = wordsOf

type Tree = { [key: string]: string | Tree }

/** Every text by its key. */
function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  ) as [string, string][]
}

/** The values a text asks for, each with its format: `count, number`. */
const places = (text: string) =>
  [...text.matchAll(/\{\{([^}]+)\}\}/g)].map((match) => match[1]).sort()

describe('words', () => {
  it('choose the plural form of the language', () => {
    expect(english('catalogue:pages', { count: 1 })).toBe('1 page')
    expect(english('catalogue:pages', { count: 15 })).toBe('15 pages')
    expect(chinese('catalogue:pages', { count: 1 })).toBe('1 页')
  })

  it('write numbers, lists, days, moments and amounts in the way of the language', () => {
    expect(english('catalogue:minutes', { count: 1200 })).toBe('1,200 minutes')
    const names = ['Ada', 'Bo', 'Cy']
    expect(english('catalogue:names', { names })).toBe('Ada, Bo, and Cy')
    expect(chinese('catalogue:names', { names })).toBe('Ada、Bo和Cy')
    expect(english('catalogue:etAl', { names })).toBe('Ada, Bo, Cy et al.')
    expect(chinese('catalogue:etAl', { names })).toBe('Ada、Bo、Cy 等')
    expect(english('path:published', { date: '2023-05-25' })).toContain('May 25, 2023')
    expect(chinese('path:published', { date: '2023-05-25' })).toContain('2023年5月25日')
    const when = new Date(2026, 10, 24, 9, 5).getTime()
    expect(english('backup:safety.last', { when })).toMatch(/Nov 24, 2026, 9:05\sAM/)
    expect(english('backup:safety.usage', { used: 2_500_000 })).toBe('2.5 MB in use')
    expect(chinese('backup:safety.usage', { used: 12 })).toContain('12')
  })

  it('put text in as it is, without reading it as a pattern or as HTML', () => {
    for (const title of ['$& {{title}}', '$t(app:name)', '<b>&amp;</b>']) {
      expect(english('home:start', { title })).toBe(`Start with “${title}”`)
    }
  })

  it('reject a wrong key, a missing value or a value of the wrong kind when types are checked', () => {
    // @ts-expect-error there is no such key
    expect(() => english('home:nowhere')).toThrow('nowhere')
    // @ts-expect-error the title is missing
    expect(english('home:start')).toBe(en.home.start)
    // @ts-expect-error a list of names is wanted
    expect(() => english('catalogue:etAl', { names: 'Ada' })).not.toThrow()
  })

  it('are the same for everyone who asks, with whatever was loaded later', async () => {
    const first = await loadWords('en', ['home'])
    const second = await loadWords('en', ['search'])
    expect(second).toBe(first)
    expect(first.getFixedT('en', 'search')('heading')).toBe(en.search.heading)
    expect(first.getFixedT('en', 'home')('next')).toBe(en.home.next)
  })
})

describe('the two locales', () => {
  const englishTexts = new Map(leaves(en))

  it('fill in the same values in the same formats', () => {
    const differing = leaves(zh as Tree).filter(
      ([key, text]) => places(text).join() !== places(englishTexts.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('are not copies of each other', () => {
    const same = leaves(zh as Tree).filter(([key, text]) => englishTexts.get(key) === text)
    const words = same.filter(([, text]) => /[a-z]{2}/.test(text.replace(/\{\{[^}]+\}\}/g, '')))
    expect(words).toEqual([['settings.local', zh.settings.local]])
  })

  it('use full-width punctuation beside Chinese', () => {
    const wrong = leaves(zh as Tree).filter(([, text]) => /[\u4e00-\u9fff][,;:?!()]/.test(text))
    expect(wrong).toEqual([])
  })
})
