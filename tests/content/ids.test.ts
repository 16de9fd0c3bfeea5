import { describe, expect, it } from 'vitest'
import { paths, works } from '../../src/content/catalogue.ts'
import { allWorks, repeated } from './walk.ts'
import { slug } from './slug.ts'

/** Works whose published id is not the slug of their title, each with the reason. */
const publishedOtherwise: Record<string, string> = {}

const anId = /^[a-z0-9]+(-[a-z0-9]+)*$/

describe('the id of a work', () => {
  it('is the name of its file', () => {
    const problems = Object.entries(works)
      .filter(([file, work]) => file !== work.id)
      .map(([file, work]) => `works/${file}.ts has the id "${work.id}"`)
    expect(problems).toEqual([])
  })

  it('is the slug of its English title', () => {
    const problems = allWorks
      .filter(({ id, title }) => slug(title.en) !== id && !(id in publishedOtherwise))
      .map(({ id, title }) => `"${id}": "${title.en}" makes "${slug(title.en)}"`)
    expect(problems).toEqual([])
  })

  it('is its own, also among the ids that were merged', () => {
    const ids = allWorks.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])])
    expect(repeated(ids)).toEqual([])
  })
})

describe('the ids of a path', () => {
  it('are unique among the paths', () => {
    expect(repeated(paths.map(({ card }) => card.id))).toEqual([])
  })

  it('are unique among the stages and sections of one path', () => {
    const problems = paths.flatMap(({ card, path }) => {
      const stages = path.stages.map(({ id }) => id)
      const sections = path.stages.flatMap((stage) => stage.sections.map(({ id }) => id))
      return [
        ...repeated(stages).map((id) => `${card.id} has two stages "${id}"`),
        ...repeated(sections).map((id) => `${card.id} has two sections "${id}"`),
      ]
    })
    expect(problems).toEqual([])
  })
})

describe('every id', () => {
  it('is written in lower-case letters, digits and single hyphens', () => {
    const ids = [
      ...allWorks.flatMap((work) => [
        work.id,
        ...work.editions.map(({ id }) => id),
        ...(work.aliases ?? []),
      ]),
      ...paths.flatMap(({ card, path }) => [
        card.id,
        ...path.stages.flatMap((stage) => [stage.id, ...stage.sections.map(({ id }) => id)]),
      ]),
    ]
    expect(ids.filter((id) => !anId.test(id))).toEqual([])
  })
})
