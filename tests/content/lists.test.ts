import { describe, expect, it } from 'vitest'
import { paths, works } from '../../src/content/catalogue.ts'
import { canonicalAddress } from '../../src/catalogue/model/canonical-address.ts'
import { excludedAddresses } from '../fixtures/excluded-addresses.ts'
import { allWorks, listings, pathOf, stepsOf } from './walk.ts'
import { slug } from './slug.ts'

/** The addresses of a work as keys, in the order of its editions. */
const keysOf = (work: string): string[] =>
  (works[work]?.editions ?? []).map(({ url }) => canonicalAddress(url))

const lists = Object.keys(listings).map((id) => ({ id }))

describe('the catalogue', () => {
  it('has the three lists and nothing else', () => {
    expect(paths.map(({ card }) => card.id)).toEqual(Object.keys(listings))
  })

  it('has 212 steps: the 211 of the lists and the talk that opens the second', () => {
    expect(paths.map((path) => [path.card.id, stepsOf(path).length])).toEqual([
      ['ai-canon', 96],
      ['intro-to-llms', 36],
      ['how-llms-work', 80],
    ])
  })

  it('has 201 works', () => {
    expect(allWorks.filter((work) => !work.retired)).toHaveLength(201)
  })

  it('lists every work that is not retired', () => {
    const listed = new Set(paths.flatMap((path) => stepsOf(path).map((step) => step.work)))
    const problems = allWorks
      .filter((work) => listed.has(work.id) === (work.retired ?? false))
      .map((work) => `${work.id} is ${work.retired ? 'retired and' : 'not'} listed`)
    expect(problems).toEqual([])
  })

  it('lists no work twice in one path', () => {
    const problems = paths.flatMap((path) => {
      const steps = stepsOf(path).map((step) => step.work)
      return steps
        .filter((work, at) => steps.indexOf(work) !== at)
        .map((work) => `work "${work}" is listed twice in "${path.card.id}"`)
    })
    expect(problems).toEqual([])
  })
})

describe('the canon', () => {
  it('has 96 works in six stages', () => {
    const { path } = pathOf('ai-canon')
    const counts = path.stages.map((stage) => [
      stage.id,
      stage.sections.flatMap((section) => section.steps).length,
    ])
    expect(counts).toEqual([
      ['gentle-introduction', 5],
      ['foundations', 6],
      ['technical-deep-dive', 16],
      ['practical-guides', 11],
      ['market-analysis', 13],
      ['landmark-research', 45],
    ])
  })

  it('divides its works into stages and sections as the list does', () => {
    const { path } = pathOf('ai-canon')
    const ours = path.stages.flatMap((stage) => stage.sections.map(({ steps }) => steps.length))
    const sections = listings['ai-canon']!.map(({ section }) => section)
    const theirs = [...new Set(sections)].map((name) => sections.filter((s) => s === name).length)
    expect(ours).toEqual(theirs)
  })

  it('calls its works by the names of the list', () => {
    const steps = stepsOf(pathOf('ai-canon'))
    const problems = listings['ai-canon']!.map(({ title }, at) => ({
      listed: slug(title),
      ours: steps[at]?.work,
    }))
      .filter(({ listed, ours }) => listed !== ours)
      .map(({ listed, ours }) => `${ours} is called "${listed}" in the list`)
    expect(problems).toEqual([])
  })
})

describe.each(lists)('the path $id', ({ id }) => {
  const pairs = listings[id]!.map((listing, at) => ({
    listing,
    at,
    work: stepsOf(pathOf(id))[at]?.work ?? 'nothing',
  }))

  it('keeps the order of its list: every step has the address listed at its place', () => {
    const problems = pairs
      .filter(({ listing, work }) => !keysOf(work).includes(canonicalAddress(listing.url)))
      .map(({ listing, work, at }) => `step ${at + 1}, ${work}, lacks ${listing.url}`)
    expect(problems).toEqual([])
  })

  it('has every other address of its list as an edition of the same work', () => {
    const problems = pairs.flatMap(({ listing, work }) =>
      listing.also
        .filter((url) => !(url in excludedAddresses))
        .filter((url) => !keysOf(work).includes(canonicalAddress(url)))
        .map((url) => `${work} lacks ${url}`),
    )
    expect(problems).toEqual([])
  })

  it('gives the years of its list', () => {
    const problems = pairs
      .map(({ listing, work }) => ({ work, listed: listing.year }))
      .filter(({ work, listed }) => listed && works[work]?.year !== listed)
      .map(({ work, listed }) => `${work}: ${works[work]?.year}, listed as ${listed}`)
    expect(problems).toEqual([])
  })
})

describe('the canon’s addresses', () => {
  it('are the originals of its works', () => {
    const steps = stepsOf(pathOf('ai-canon'))
    const problems = listings['ai-canon']!.map(({ url }, at) => ({
      url,
      work: steps[at]?.work ?? 'nothing',
    }))
      .filter(({ url, work }) => keysOf(work)[0] !== canonicalAddress(url))
      .map(({ url, work }) => `${work} has ${keysOf(work)[0]} as its original, not ${url}`)
    expect(problems).toEqual([])
  })
})

describe('an excluded address', () => {
  it('is one of a list and no edition of any work', () => {
    const listed = Object.values(listings).flatMap((entries) =>
      entries.flatMap(({ url, also }) => [url, ...also]),
    )
    const editions = new Set(allWorks.flatMap((work) => keysOf(work.id)))
    for (const url of Object.keys(excludedAddresses)) {
      expect(listed, `${url} is in no list`).toContain(url)
      expect(editions, `${url} is an edition`).not.toContain(canonicalAddress(url))
    }
  })
})
