import { describe, expect, it } from 'vitest'
import { works } from '../../../../src/content/catalogue.ts'
import { cslName } from '../../../../src/features/cite/model/csl-name.ts'

describe('cslName', () => {
  it.each([
    ['Ashish Vaswani', 'Ashish', undefined, 'Vaswani', undefined],
    ['Christopher A. Choquette-Choo', 'Christopher A.', undefined, 'Choquette-Choo', undefined],
    ['Joseph C. O’Brien', 'Joseph C.', undefined, 'O’Brien', undefined],
    ['Yann LeCun', 'Yann', undefined, 'LeCun', undefined],
    ['J.-B. Alayrac', 'J.-B.', undefined, 'Alayrac', undefined],
    ['DJ Strouse', 'DJ', undefined, 'Strouse', undefined],
    ['Daniel De Freitas', 'Daniel', undefined, 'De Freitas', undefined],
    ['Le Xue', 'Le', undefined, 'Xue', undefined],
    ['Tengyu Ma', 'Tengyu', undefined, 'Ma', undefined],
    ['Andrew W. Senior', 'Andrew W.', undefined, 'Senior', undefined],
    ['Aäron van den Oord', 'Aäron', 'van den', 'Oord', undefined],
    ['Diego de Las Casas', 'Diego', 'de', 'Las Casas', undefined],
    ['Blaise Agüera y Arcas', 'Blaise', undefined, 'Agüera y Arcas', undefined],
    ['Cyprien de Masson d’Autume', 'Cyprien', 'de', 'Masson d’Autume', undefined],
    ['Jean d’Alembert', 'Jean', undefined, 'd’Alembert', undefined],
    ['Martin Luther King Jr.', 'Martin Luther', undefined, 'King', 'Jr.'],
  ])('takes %s for a person', (name, given, particle, family, suffix) => {
    expect(cslName(name)).toEqual({
      given,
      family,
      ...(particle && { 'non-dropping-particle': particle }),
      ...(suffix && { suffix }),
    })
  })

  it.each([
    'OpenAI',
    'Hugging Face',
    'Andreessen Horowitz',
    'HPC-AI Tech',
    'Stanford University',
    'BigScience Workshop',
    'swyx',
    '@nash_su',
    'From nothing',
    'DAIR.AI',
    'Foo, Inc.',
    '李宏毅',
    'PromptBench 团队',
    '谢利昂D忒待儿',
  ])('leaves %s whole', (name) => {
    expect(cslName(name)).toEqual({ literal: name })
  })

  it('gives every person of the catalogue a given and a family name that make up the whole', () => {
    const names = Object.values(works).flatMap(({ by, cite }) => [...by, ...(cite?.authors ?? [])])
    const people = names.filter((name) => !('literal' in cslName(name)))
    expect(people.length).toBeGreaterThan(names.length / 2)
    for (const name of people) {
      const cited = cslName(name)
      if ('literal' in cited) continue
      const { given, 'non-dropping-particle': particle, family, suffix } = cited
      expect([given, family]).not.toContain('')
      expect([given, particle, family, suffix].filter(Boolean).join(' ')).toBe(name)
    }
  })
})
