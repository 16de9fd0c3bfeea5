import { describe, expect, it } from 'vitest'
import en from '../../src/i18n/locales/en/index.ts'
import zh from '../../src/i18n/locales/zh/index.ts'
import { translator } from '../../src/i18n/translate.ts'

const english = translator('en', en)
const chinese = translator('zh', zh)

type Tree = { [key: string]: string | Tree }

/** Every text by its key. */
function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  ) as [string, string][]
}

const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

describe('messages', () => {
  it('choose the plural form of the language', () => {
    expect(english.t('catalogue.pages', { count: 1 })).toBe('1 page')
    expect(english.t('catalogue.pages', { count: 15 })).toBe('15 pages')
    expect(chinese.t('catalogue.pages', { count: 1 })).toBe('1 页')
  })

  it('write numbers in the way of the language', () => {
    expect(english.t('catalogue.minutes', { count: 1200 })).toBe('1,200 minutes')
  })

  it('put text in as it is, without reading it as a pattern', () => {
    expect(english.t('home.start', { title: '$& {{title}}' })).toBe('Start with “$& {{title}}”')
  })

  it('reject a wrong key or a missing value when types are checked', () => {
    // @ts-expect-error there is no such key
    expect(() => english.t('home.nowhere')).toThrow('home.nowhere')
    // @ts-expect-error the title is missing
    expect(english.t('home.start')).toBe('Start with “”')
  })
})

describe('the two locales', () => {
  const englishTexts = new Map(leaves(en))

  it('fill in the same values', () => {
    const differing = leaves(zh as Tree).filter(
      ([key, text]) => names(text).join() !== names(englishTexts.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('are not copies of each other', () => {
    const same = leaves(zh as Tree).filter(([key, text]) => englishTexts.get(key) === text)
    expect(same.filter(([, text]) => /[a-z]{2}/.test(text)).map(([key]) => key)).toEqual([
      'settings.local',
    ])
  })

  it('use full-width punctuation beside Chinese', () => {
    const wrong = leaves(zh as Tree).filter(([, text]) => /[\u4e00-\u9fff][,;:?!()]/.test(text))
    expect(wrong).toEqual([])
  })
})
