import { describe, expect, it } from 'vitest'
import { paths, works } from '../../src/content/catalogue.ts'
import type { Resource } from '../../src/content/schema.ts'
import { allWorks, stepsOf } from './walk.ts'

/** The works that a work names, by the field that names them. */
function namedBy(work: Resource): [field: string, id: string][] {
  return [
    ...(work.explains ?? []).map((id): [string, string] => ['explains', id]),
    ...(work.after ?? []).map((id): [string, string] => ['after', id]),
    ...(work.supersededBy ? [['supersededBy', work.supersededBy] as [string, string]] : []),
  ]
}

/** The circles one runs into by going from work to work, each as a readable chain. */
function circles(next: (work: Resource) => string[]): string[] {
  const found: string[] = []
  const clear = new Set<string>()
  const visit = (id: string, trail: string[]): void => {
    if (trail.includes(id)) {
      found.push([...trail.slice(trail.indexOf(id)), id].join(' → '))
      return
    }
    if (clear.has(id)) return
    const work = works[id]
    for (const other of work ? next(work) : []) visit(other, [...trail, id])
    clear.add(id)
  }
  for (const { id } of allWorks) visit(id, [])
  return found
}

describe('a reference', () => {
  it('from a step leads to a work', () => {
    const problems = paths.flatMap((path) =>
      stepsOf(path)
        .filter(({ work }) => !works[work])
        .map(({ work }) => `${path.card.id} lists "${work}", which has no file`),
    )
    expect(problems).toEqual([])
  })

  it('from a work leads to another work', () => {
    const problems = allWorks.flatMap((work) =>
      namedBy(work)
        .filter(([, id]) => !works[id] || id === work.id)
        .map(([field, id]) => `${work.id}: ${field} "${id}"`),
    )
    expect(problems).toEqual([])
  })

  it('is given once', () => {
    const problems = allWorks.flatMap((work) => {
      const named = namedBy(work).map(([field, id]) => `${work.id}: ${field} "${id}"`)
      return named.filter((name, at) => named.indexOf(name) !== at)
    })
    expect(problems).toEqual([])
  })

  it('from an alias does not hide a work that is still there', () => {
    const problems = allWorks.flatMap((work) =>
      (work.aliases ?? [])
        .filter((alias) => works[alias])
        .map((alias) => `${work.id} takes over "${alias}", which has a file of its own`),
    )
    expect(problems).toEqual([])
  })

  it('from a moment leads to an edition of the work', () => {
    const problems = allWorks.flatMap((work) =>
      (work.moments ?? [])
        .filter(({ edition }) => !work.editions.some(({ id }) => id === edition))
        .map(({ edition, seconds }) => `${work.id}: moment ${seconds} is in "${edition}"`),
    )
    expect(problems).toEqual([])
  })
})

describe('going from work to work', () => {
  it('by what comes first never leads back', () => {
    expect(circles((work) => work.after ?? [])).toEqual([])
  })

  it('by what took its place never leads back', () => {
    expect(circles((work) => (work.supersededBy ? [work.supersededBy] : []))).toEqual([])
  })
})

describe('a work that has a successor', () => {
  it('is marked as superseded', () => {
    const problems = allWorks
      .filter(({ supersededBy, standing }) => supersededBy && standing !== 'superseded')
      .map(({ id, standing }) => `${id} stands as "${standing ?? 'current'}"`)
    expect(problems).toEqual([])
  })
})
