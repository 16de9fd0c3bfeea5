import { describe, expect, it } from 'vitest'
import { parsePreferences } from '../../src/learner/preferences-schema.ts'
import type { Preferences } from '../../src/learner/preferences.ts'
import { hostileValues, spoiled } from '../fixtures/hostile-values.ts'

const none: Preferences = {
  lang: null,
  theme: 'system',
  folded: [],
  ownLanguageFirst: true,
  singleKeys: true,
}
const chosen: Preferences = {
  lang: 'zh',
  theme: 'dark',
  folded: ['ai-canon/foundations', 'intro-to-llms/talk'],
  ownLanguageFirst: false,
  singleKeys: false,
}

describe('preferences', () => {
  it('are those that were chosen', () => {
    expect(parsePreferences(chosen)).toEqual(chosen)
    for (const theme of ['light', 'dark', 'system']) {
      expect(parsePreferences({ theme })).toEqual({ ...none, theme })
    }
  })

  it('are those of someone who chose nothing where there are none', () => {
    for (const value of hostileValues) expect(parsePreferences(value)).toEqual(none)
  })

  it('are kept beside one that makes no sense', () => {
    for (const { member, value } of spoiled(chosen)) {
      const read = parsePreferences(value)
      expect({ ...read, [member]: chosen[member] }).toEqual(chosen)
      // None of the hostile values is a choice; of a list, the texts are stages.
      if (member !== 'folded') expect(read[member]).toBe(none[member])
      else expect(read.folded.join()).toMatch(/^(__proto__)?$/)
    }
  })

  it('keep the folded stages among what is none', () => {
    const folded = ['a/b', null, 3, ['c/d'], { e: 'f' }, 'g/h']
    expect(parsePreferences({ folded }).folded).toEqual(['a/b', 'g/h'])
  })

  it('leave no member of another name, and no prototype, behind', () => {
    const read = parsePreferences(JSON.parse('{ "__proto__": { "lang": "zh" }, "more": 1 }'))
    expect(Object.keys(read)).toEqual(Object.keys(none))
    expect(read.lang).toBeNull()
    expect(({} as { lang?: string }).lang).toBeUndefined()
  })

  it('give each reader a list of its own', () => {
    parsePreferences({}).folded.push('a/b')
    expect(parsePreferences({}).folded).toEqual([])
  })
})
