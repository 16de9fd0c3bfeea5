// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Lang } from '../../../src/content/schema.ts'
import { snapshotOf } from '../../../src/features/changes/model/catalogue-snapshot.ts'
import type { CatalogueIndex } from '../../../src/catalogue/model/outline.ts'
import { markSeen, rememberLists } from '../../../src/features/changes/remember-lists.ts'
import { areRemembered, rememberedKey } from '../../../src/features/changes/remembered-lists.ts'

function indexOf(version: string, works: string[], lang: Lang = 'en'): CatalogueIndex {
  return {
    lang,
    version,
    paths: [
      {
        id: 'canon',
        title: 'Canon',
        promise: '',
        source: { label: '', url: '' },
        stages: [{ id: 'first', title: 'First', works }],
      },
    ],
    works: Object.fromEntries(works.map((id) => [id, { title: `${id} ${lang}`, kind: 'paper' }])),
  }
}

const kept = (): unknown => JSON.parse(localStorage.getItem(rememberedKey) ?? 'null')

beforeEach(() => localStorage.clear())

describe('the lists', () => {
  it('are remembered on a first visit', () => {
    const index = indexOf('one', ['bert', 'gpt'])
    expect(areRemembered(index)).toBe(false)
    rememberLists(index)
    expect(kept()).toEqual(snapshotOf(index))
    expect(areRemembered(index)).toBe(true)
  })

  it('stay remembered as they were when they change, until that was seen', () => {
    const [old, now] = [indexOf('one', ['bert', 'gpt']), indexOf('two', ['bert', 'gpt', 'elmo'])]
    rememberLists(old)
    rememberLists(now)
    expect(kept()).toEqual(snapshotOf(old))
    expect(areRemembered(now)).toBe(false)
    markSeen(now)
    expect(kept()).toEqual(snapshotOf(now))
  })

  it('gain the titles of the other language once they are shown in it', () => {
    const zh = indexOf('one', ['bert', 'gpt'], 'zh')
    rememberLists(indexOf('one', ['bert', 'gpt']))
    expect(areRemembered(zh)).toBe(false)
    rememberLists(zh)
    expect(kept()).toMatchObject({
      titles: { en: ['bert en', 'gpt en'], zh: ['bert zh', 'gpt zh'] },
    })
    expect(areRemembered(zh)).toBe(true)
  })

  it('are remembered anew where a new version changes nothing that a learner sees', () => {
    rememberLists(indexOf('one', ['bert', 'gpt']))
    rememberLists(indexOf('two', ['bert', 'gpt']))
    expect(kept()).toMatchObject({ version: 'two' })
  })

  it('wait where titles of a language not seen before may have changed', () => {
    rememberLists(indexOf('one', ['bert', 'gpt']))
    rememberLists(indexOf('two', ['bert', 'gpt'], 'zh'))
    expect(kept()).toMatchObject({ version: 'one' })
  })

  it('are remembered in place of something that makes no sense', () => {
    localStorage.setItem(rememberedKey, '{"version":"one"')
    rememberLists(indexOf('one', ['bert']))
    expect(kept()).toMatchObject({ version: 'one', titles: { en: ['bert en'] } })
  })

  it('are simply not remembered by a browser that keeps nothing', () => {
    const denied = () => {
      throw new DOMException('', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied })
    const index = indexOf('one', ['bert'])
    expect(() => rememberLists(index)).not.toThrow()
    expect(areRemembered(index)).toBe(false)
    vi.unstubAllGlobals()
    expect(kept()).toBeNull()
  })
})
