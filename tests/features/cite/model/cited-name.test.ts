import { describe, expect, it } from 'vitest'
import { works } from '../../../../src/content/catalogue.ts'
import { citedName } from '../../../../src/features/cite/model/cited-name.ts'

describe('citedName', () => {
  it.each([
    ['Ashish Vaswani', 'Ashish', undefined, 'Vaswani', undefined],
    ['Christopher A. Choquette-Choo', 'Christopher A.', undefined, 'Choquette-Choo', undefined],
    ['Joseph C. O’Brien', 'Joseph C.', undefined, 'O’Brien', undefined],
    ['Yann LeCun', 'Yann', undefined, 'LeCun', undefined],
    ['J.-B. Alayrac', 'J.-B.', undefined, 'Alayrac', undefined],
    ['Daniel De Freitas', 'Daniel', undefined, 'De Freitas', undefined],
    ['Le Xue', 'Le', undefined, 'Xue', undefined],
    ['Aäron van den Oord', 'Aäron', 'van den', 'Oord', undefined],
    ['Martin Luther King Jr.', 'Martin Luther', undefined, 'King', 'Jr.'],
  ])('takes %s for a person', (name, given, particle, family, suffix) => {
    expect(citedName(name)).toEqual({
      given,
      family,
      ...(particle && { particle }),
      ...(suffix && { suffix }),
    })
  })

  it.each([
    'OpenAI',
    'Hugging Face',
    'Andreessen Horowitz',
    'HPC-AI Tech',
    'Stanford University',
    'swyx',
    '@nash_su',
    'From nothing',
    'DAIR.AI',
    'Foo, Inc.',
    '李宏毅',
    'PromptBench 团队',
    '谢利昂D忒待儿',
  ])('leaves %s whole', (name) => {
    expect(citedName(name)).toEqual({ literal: name })
  })

  it('gives every person of the catalogue a given and a family name that make up the whole', () => {
    for (const name of Object.values(works).flatMap((work) => work.by)) {
      const cited = citedName(name)
      if ('literal' in cited) continue
      const { given, particle, family, suffix } = cited
      expect([given, particle, family, suffix].filter(Boolean).join(' ')).toBe(name)
    }
  })
})
