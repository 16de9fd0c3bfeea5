import { describe, expect, it } from 'vitest'
import { allWorks, repeated } from './walk.ts'

describe('the editions of a work', () => {
  it('begin with its one original', () => {
    const problems = allWorks
      .filter(({ editions }) => {
        const [first, ...rest] = editions
        return (
          first?.role !== 'original' ||
          first.id !== 'original' ||
          rest.some(({ role }) => role === 'original')
        )
      })
      .map(({ id, editions }) => `${id}: ${editions.map(({ role }) => role).join(', ')}`)
    expect(problems).toEqual([])
  })

  it('have ids of their own', () => {
    const problems = allWorks.flatMap(({ id, editions }) =>
      repeated(editions.map((edition) => edition.id)).map((twice) => `${id}: two "${twice}"`),
    )
    expect(problems).toEqual([])
  })

  it('have the original in the language the work was made in', () => {
    const problems = allWorks
      .filter(({ editions, original }) => editions[0]?.lang !== original)
      .map(({ id, editions, original }) => `${id}: made in ${original}, not ${editions[0]?.lang}`)
    expect(problems).toEqual([])
  })

  it('have translations only into another language', () => {
    const problems = allWorks.flatMap((work) =>
      work.editions
        .filter(({ role, lang }) => role === 'translation' && lang === work.original)
        .map(({ id }) => `${work.id}/${id} translates ${work.original} into itself`),
    )
    expect(problems).toEqual([])
  })

  it('say nothing with empty words', () => {
    const problems = allWorks.flatMap((work) =>
      work.editions
        .filter(({ by, title }) => by?.trim() === '' || title?.trim() === '')
        .map(({ id }) => `${work.id}/${id}`),
    )
    expect(problems).toEqual([])
  })

  it('have a state only with the day it was checked, and an address where they moved', () => {
    const problems = allWorks.flatMap((work) =>
      work.editions
        .filter(({ link }) => {
          if (!link) return false
          const dated = /^\d{4}-\d\d-\d\d$/.test(link.checked)
          return !dated || (link.state === 'moved') !== (link.movedTo !== undefined)
        })
        .map(({ id, link }) => `${work.id}/${id}: ${JSON.stringify(link)}`),
    )
    expect(problems).toEqual([])
  })
})

describe('the facts of a work', () => {
  it('name one to four makers', () => {
    const problems = allWorks
      .filter(({ by }) => by.length < 1 || by.length > 4 || by.some((name) => name.trim() === ''))
      .map(({ id, by }) => `${id}: ${by.length} makers`)
    expect(problems).toEqual([])
  })

  it('put it in a year and in one to three subjects', () => {
    const problems = allWorks
      .filter(({ year, topics }) => {
        const datable = year === undefined || (year >= 2000 && year <= 2024)
        const subjects = new Set(topics).size
        return !datable || subjects !== topics.length || subjects < 1 || subjects > 3
      })
      .map(({ id, year, topics }) => `${id}: ${year}, ${topics.join(', ')}`)
    expect(problems).toEqual([])
  })

  it('give identifiers in their bare form, each to one work', () => {
    const cited = allWorks.flatMap(({ id, cite }) => (cite ? [{ id, ...cite }] : []))
    const problems = cited
      .filter(
        ({ arxiv, doi }) =>
          (arxiv && !/^\d{4}\.\d{4,5}$/.test(arxiv)) || (doi && !/^10\.\d{4,}\/\S+$/.test(doi)),
      )
      .map(({ id, arxiv, doi }) => `${id}: ${arxiv} ${doi}`)
    expect(problems).toEqual([])
    expect(repeated(cited.flatMap(({ arxiv }) => arxiv ?? []))).toEqual([])
    expect(repeated(cited.flatMap(({ doi }) => doi?.toLowerCase() ?? []))).toEqual([])
  })

  it('agree with the arXiv address of the original', () => {
    const problems = allWorks
      .map((work) => ({
        work,
        id: /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/.exec(work.editions[0]?.url ?? '')?.[1],
      }))
      .filter(({ work, id }) => id && work.cite?.arxiv !== id)
      .map(({ work, id }) => `${work.id}: cites ${work.cite?.arxiv}, is at ${id}`)
    expect(problems).toEqual([])
  })
})
