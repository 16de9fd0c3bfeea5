import { describe, expect, it } from 'vitest'
import type { Edition, Lang, Role } from '../../../../src/content/schema.ts'
import { approachTo, groupEditions } from '../../../../src/features/work/model/edition-groups.ts'

const edition = (id: string, role: Role, lang: Lang): Edition => ({
  id,
  role,
  lang,
  url: `https://example.org/${id}`,
  provenance: 'community',
})

const editions = [
  edition('original', 'original', 'en'),
  edition('old', 'mirror', 'en'),
  edition('video', 'video', 'en'),
  edition('video-zh', 'video', 'zh'),
  edition('thread', 'discussion', 'en'),
  edition('notes', 'notes', 'zh'),
  edition('zh', 'translation', 'zh'),
  edition('blog', 'blog', 'en'),
]

const idsOf = (lang: Lang, ownFirst: boolean, of = editions) =>
  groupEditions(of, lang, ownFirst).map(({ heading, editions }) => [
    heading,
    ...editions.map(({ id }) => id),
  ])

describe('the editions of a work', () => {
  it('begin in Chinese with the Chinese one, the original right below', () => {
    expect(idsOf('zh', true)).toEqual([
      ['translation', 'zh'],
      ['original', 'original'],
      ['blog', 'blog'],
      ['video', 'video-zh', 'video'],
      ['talk', 'notes', 'thread'],
      ['mirror', 'old'],
    ])
  })

  it('begin in English with the original', () => {
    expect(idsOf('en', true).slice(0, 2)).toEqual([
      ['original', 'original'],
      ['translation', 'zh'],
    ])
    expect(idsOf('en', true)[3]).toEqual(['video', 'video', 'video-zh'])
  })

  it('keep the order of the catalogue where the own language is not to come first', () => {
    expect(idsOf('zh', false)).toEqual([
      ['original', 'original'],
      ['translation', 'zh'],
      ['blog', 'blog'],
      ['video', 'video', 'video-zh'],
      ['talk', 'thread', 'notes'],
      ['mirror', 'old'],
    ])
  })

  it('of a Chinese work offer the English translation first to English readers only', () => {
    const chinese = [edition('original', 'original', 'zh'), edition('en', 'translation', 'en')]
    expect(idsOf('en', true, chinese)).toEqual([
      ['translation', 'en'],
      ['original', 'original'],
    ])
    expect(idsOf('zh', true, chinese)).toEqual([
      ['original', 'original'],
      ['translation', 'en'],
    ])
  })

  it('are all shown, each once, and the catalogue is left as it is', () => {
    const before = structuredClone(editions)
    const shown = groupEditions(editions, 'zh', true).flatMap((group) => group.editions)
    expect(shown.map(({ id }) => id).sort()).toEqual(editions.map(({ id }) => id).sort())
    expect(editions).toEqual(before)
  })
})

describe('an original', () => {
  it('is read, watched or opened', () => {
    expect([approachTo('paper'), approachTo('video'), approachTo('tool')]).toEqual([
      'read',
      'watch',
      'open',
    ])
  })
})
