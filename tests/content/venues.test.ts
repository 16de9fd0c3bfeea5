import { describe, expect, it } from 'vitest'
import { venues } from '../../src/content/venues.ts'
import { allWorks } from './walk.ts'

const inUse = new Set(allWorks.flatMap(({ cite }) => cite?.venue ?? []))
const named = Object.entries(venues)

describe('the venues', () => {
  it('are those the works name, each of them and no other', () => {
    expect(named.map(([name]) => name).toSorted()).toEqual([...inUse].toSorted())
  })

  it('have the year their short name gives', () => {
    for (const [name, { year }] of named) {
      const [inName] = /\b(?:19|20)\d\d\b/.exec(name) ?? []
      if (inName) expect([name, year]).toEqual([name, Number(inName)])
    }
  })

  it('are never printed by their short name, but for events, which print nothing', () => {
    for (const [name, { type, title }] of named) {
      if (type === 'event') continue
      expect(title).not.toBe(name)
      expect(title).not.toMatch(
        /^(?:AAAI|AISec|CVPR|ECCV|EMNLP|IC[A-Z]+|NAACL|NeurIPS|TMLR|UIST)\b/,
      )
    }
  })

  it('count their volumes as the publishers do', () => {
    const ordinal = (n: number) => `${n}${{ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th'}`
    for (const [name, { title, year }] of named) {
      if (name.startsWith('NeurIPS')) expect(title).toMatch(new RegExp(` ${year - 1987}$`))
      if (name.startsWith('ICML')) expect(title).toContain(` the ${ordinal(year - 1983)} `)
    }
  })

  it('of journals that count volumes name the one the short name gives', () => {
    for (const [name, { type, title, volume }] of named) {
      const [, number] = /^\w+ (\d{3})\b(?!\d)/.exec(name) ?? []
      if (!number) continue
      expect([name, type, volume]).toEqual([name, 'journal', number])
      expect(name.startsWith(`${title} `)).toBe(true)
    }
  })
})
