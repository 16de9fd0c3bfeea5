import { describe, expect, it } from 'vitest'
import { paths } from '../../src/content/catalogue.ts'
import { canonicalAddress } from '../../src/catalogue/model/canonical-address.ts'
import { allWorks } from './walk.ts'

const addresses = allWorks.flatMap((work) =>
  work.editions.map(({ id, url }) => ({ place: `${work.id}/${id}`, work: work.id, url })),
)

describe('the addresses of the catalogue', () => {
  it('belong to one work each', () => {
    const owners = new Map<string, Set<string>>()
    for (const { work, url } of addresses) {
      const key = canonicalAddress(url)
      owners.set(key, (owners.get(key) ?? new Set()).add(work))
    }
    const problems = [...owners]
      .filter(([, works]) => works.size > 1)
      .map(([key, works]) => `${key} belongs to ${[...works].join(' and ')}`)
    expect(problems).toEqual([])
  })

  it('occur once in their work', () => {
    const places = new Map<string, string[]>()
    for (const { place, work, url } of addresses) {
      const key = `${work} ${canonicalAddress(url)}`
      places.set(key, [...(places.get(key) ?? []), place])
    }
    const problems = [...places.values()].filter((same) => same.length > 1)
    expect(problems.map((same) => `${same.join(' and ')} are one page`)).toEqual([])
  })

  it('are addresses of the web, written without spaces', () => {
    const problems = addresses
      .filter(({ url }) => !/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(url) || !URL.canParse(url))
      .map(({ place, url }) => `${place}: "${url}"`)
    expect(problems).toEqual([])
  })

  it('carry no tracking', () => {
    const trace = /[?&](utm_\w+|fbclid|gclid|ref|ref_src|s|si|spm|vd_source|source|hv\w+)=|\/ref=/
    const problems = addresses
      .filter(({ url }) => trace.test(url))
      .map(({ place, url }) => `${place}: ${url} carries ${trace.exec(url)?.[0]}`)
    expect(problems).toEqual([])
  })

  it('hide nothing behind a short link', () => {
    const short = /^https?:\/\/(t\.co|bit\.ly|b23\.tv|goo\.gl|tinyurl\.com|lnkd\.in)\//
    const problems = addresses
      .filter(({ url }) => short.test(url))
      .map(({ place, url }) => `${place}: ${url}`)
    expect(problems).toEqual([])
  })

  it('are given for the source of every path', () => {
    const problems = paths
      .filter(({ card }) => !/^https:\/\/\S+$/.test(card.source.url))
      .map(({ card }) => `${card.id}: "${card.source.url}"`)
    expect(problems).toEqual([])
  })
})
