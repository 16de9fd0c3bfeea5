import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import type { SearchEntry } from '../../../src/features/search/model/search-entry.ts'
import {
  fieldText,
  fieldWeights,
  type SearchField,
} from '../../../src/features/search/model/search-ranking.ts'
import { buildSearch, type Search } from '../../../src/features/search/search-index.ts'
import { langs } from '../../../src/i18n/langs.ts'
import { topicNames } from '../../../src/i18n/topic-names.ts'
import { searchEntries } from '../../../src/features/search/load-entries.ts'

const entries: Record<Lang, SearchEntry[]> = {
  en: await searchEntries('en'),
  zh: await searchEntries('zh'),
}
const searches: Record<Lang, Search> = {
  en: await buildSearch(entries.en),
  zh: await buildSearch(entries.zh),
}
const found = (lang: Lang, query: string) =>
  searches[lang](query).works.map(({ entry }) => entry.id)

const fields = Object.keys(fieldWeights) as SearchField[]
const attention = 'attention-is-all-you-need'

describe.each(langs)('search in %s', (lang) => {
  it('finds for any two Chinese characters every work that holds them side by side', () => {
    const texts = entries[lang].map(({ id, ...rest }) => ({
      id,
      text: fields.map((field) => fieldText({ id, ...rest }, field)).join('\n'),
    }))
    const pairs = new Set(
      texts.flatMap(({ text }) =>
        [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair!),
      ),
    )
    expect(pairs.size).toBeGreaterThan(500)
    const missed = [...pairs].filter((pair) => {
      const holding = texts.filter(({ text }) => text.includes(pair)).map(({ id }) => id)
      return found(lang, pair).toSorted().join() !== holding.toSorted().join()
    })
    expect(missed).toEqual([])
  }, 30_000)

  it('finds every work by its titles, first of all', () => {
    for (const { id, title, otherTitle } of entries[lang]) {
      expect(found(lang, title).slice(0, 1), title).toEqual([id])
      expect(found(lang, otherTitle).slice(0, 2), otherTitle).toContain(id)
    }
  })

  it('finds every work by each of its makers', () => {
    for (const { id, by } of entries[lang]) {
      for (const name of by) expect(found(lang, name), name).toContain(id)
    }
  })

  it('finds every work by its addresses, and nothing else', () => {
    for (const { id, addresses } of entries[lang]) {
      for (const address of addresses) expect(found(lang, address), address).toContain(id)
    }
    expect(found(lang, 'http://arxiv.org/pdf/1706.03762v5')).toEqual([attention])
    expect(searches[lang]('https://example.org/nothing')).toMatchObject({
      fit: 'address',
      works: [],
    })
  })

  it('finds something for every subject, by its name in either language', () => {
    for (const name of [...Object.values(topicNames.en), ...Object.values(topicNames.zh)]) {
      expect(searches[lang](name).fit, name).toBe('all')
      expect(found(lang, name).length, name).toBeGreaterThan(0)
    }
  })

  it('finds while one is still typing', () => {
    for (const query of ['att', 'atten', 'attention is a', 'attention is all you ne']) {
      expect(found(lang, query), query).toContain(attention)
    }
  })

  it('finds where an address begins', () => {
    const begun = found(lang, 'arxiv.org')
    expect(begun).toContain(attention)
    expect(begun.length).toBeGreaterThan(20)
  })

  it('forgives typing errors only where the exact words find nothing', () => {
    expect(searches[lang]('karpathy').fit).toBe('all')
    expect(searches[lang]('karpaty').fit).toBe('similar')
    expect(found(lang, 'karpaty').toSorted()).toEqual(found(lang, 'karpathy').toSorted())
    expect(searches[lang]('注意力').works.length).toBeGreaterThan(0)
    expect(searches[lang]('注亿力').works).toEqual([])
  })

  it('offers works with half of the words where none has all', () => {
    const { fit, works } = searches[lang]('attention zebra')
    expect(fit).toBe('part')
    expect(works.map(({ entry }) => entry.id)).toContain(attention)
    expect(searches[lang]('zebra').works).toEqual([])
  })
})

describe('what was found', () => {
  it('says where the match is', () => {
    const [best] = searches.zh('注意力').works
    expect(best?.entry.id).toBe(attention)
    expect([...(best?.matched.title ?? [])].toSorted()).toEqual(['意力', '注意'].toSorted())
  })

  it('ranks a title above a summary', () => {
    const { works } = searches.en('hallucinate')
    expect(works[0]?.entry.id).toBe('llms-confabulate-not-hallucinate')
  })
})
