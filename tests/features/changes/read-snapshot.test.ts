import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  versionIn,
  type CatalogueSnapshot,
} from '../../../src/features/changes/model/catalogue-snapshot.ts'
import { readSnapshot } from '../../../src/features/changes/read-snapshot.ts'
import { hostileValues, spoiled } from '../../fixtures/hostile-values.ts'

const texts = fc.array(fc.string({ unit: 'grapheme' }))
const anySnapshot: fc.Arbitrary<CatalogueSnapshot> = fc.record({
  version: fc.stringMatching(/^[\w-]{8}$/),
  paths: fc.array(fc.tuple(fc.string(), fc.array(fc.tuple(fc.string(), texts)))),
  titles: fc.record({ en: texts, zh: texts }, { requiredKeys: [] }),
})

const good: CatalogueSnapshot = {
  version: 'k3_-x9Zq',
  paths: [['canon', [['first', ['bert', 'gpt']]]]],
  titles: { en: ['BERT', 'GPT'] },
}

/** For `JSON.parse`: names that no member may have. */
const withoutPrototypes = (name: string, value: unknown) =>
  ['__proto__', 'constructor'].includes(name) ? undefined : value

describe('the remembered lists', () => {
  it('survive being written and read, again and again', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const text = JSON.stringify(snapshot)
        const read = readSnapshot(text)
        expect(read).toEqual(snapshot)
        expect(JSON.stringify(read)).toBe(text)
      }),
    )
  })

  it('keep what this version does not know of, and tell their version first', () => {
    const later = { later: { deep: [1] }, ...good, titles: { ...good.titles, fr: ['B', 'G'] } }
    const read = readSnapshot(JSON.stringify(later))
    expect(read).toEqual(later)
    expect(versionIn(JSON.stringify(read))).toBe(good.version)
  })

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '{"version":"x"}',
    '{"version":"x","paths":[["a"]],"titles":{}}',
    '{"version":"x","paths":[["a",[],1]],"titles":{}}',
    '{"version":"x","paths":[["a",[["s",[1]]]]],"titles":{}}',
    '{"version":"x","paths":[],"titles":{"en":"A"}}',
    '{"version":"x","paths":[],"titles":[]}',
    '{"version":1,"paths":[],"titles":{}}',
  ])('count as none where they make no sense: %s', (text) => {
    expect(readSnapshot(text)).toBeUndefined()
  })

  it('count as none where a hostile value stands in their place, or inside', () => {
    for (const value of hostileValues) {
      expect(readSnapshot(JSON.stringify(value) ?? null)).toBeUndefined()
    }
    let refused = 0
    for (const { value } of spoiled(good)) {
      const text = JSON.stringify(value)
      const read = readSnapshot(text)
      // A few fit: any text is a version, and there may be no paths or titles.
      if (read) expect(read).toEqual(JSON.parse(text, withoutPrototypes))
      else refused++
    }
    expect(refused).toBeGreaterThan(60)
  })

  it('bring no prototype with them', () => {
    const text = JSON.stringify(good).replace('"en":', '"__proto__":["x"],"en":')
    const { titles } = readSnapshot(text)!
    expect(Object.getPrototypeOf(titles)).toBe(Object.prototype)
    expect(titles).toEqual(good.titles)
  })
})
