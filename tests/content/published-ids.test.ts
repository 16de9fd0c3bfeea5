import { describe, expect, it } from 'vitest'
import {
  idsOfCatalogue,
  lostIds,
  unpublishedIds,
  withIdsOf,
  type PublishedIds,
} from '../../src/build/published-ids.ts'
import { paths, works, type CataloguePath } from '../../src/content/catalogue.ts'
import published from '../../src/content/published-ids.json'
import type { Edition, Resource } from '../../src/content/schema.ts'
import { currentWork, lineageOf } from '../../src/catalogue/model/lineage.ts'
import { allWorks } from './walk.ts'

const lineage = lineageOf(allWorks)
const publishedWorks: Record<string, string[]> = published.works

describe('the published ids', () => {
  it('are all there: in the catalogue, merged into another work, or retired', () => {
    expect(lostIds(published, paths, works)).toEqual([])
  })

  it('name every id of the catalogue (if not: npm run publish-ids)', () => {
    expect(unpublishedIds(published, idsOfCatalogue(paths, works))).toEqual([])
  })
})

describe('a merged edition', () => {
  it('is named by a published edition of a merged work, and is one the work has or had', () => {
    const problems = allWorks.flatMap((work) =>
      Object.entries(work.mergedEditions ?? {})
        .filter(([from, to]) => {
          const [alias = '', edition = ''] = from.split('/')
          const had = work.aliases?.includes(alias) && publishedWorks[alias]?.includes(edition)
          const has = [...work.editions.map(({ id }) => id), ...(work.retiredEditions ?? [])]
          return !had || !has.includes(to)
        })
        .map(([from]) => `${work.id}: mergedEditions "${from}"`),
    )
    expect(problems).toEqual([])
  })
})

describe('a retired edition', () => {
  it('is not also shown', () => {
    const problems = allWorks.flatMap(({ id, editions, retiredEditions = [] }) =>
      editions
        .filter((edition) => retiredEditions.includes(edition.id))
        .map((edition) => [id, edition.id]),
    )
    expect(problems).toEqual([])
  })
})

describe('a work that was split off', () => {
  it('comes from a published work, and from an edition of it that is no longer shown there', () => {
    const problems = allWorks.flatMap(({ id, splitFrom }) => {
      if (!splitFrom) return []
      const source = works[currentWork(lineage, splitFrom.work)]
      const editions = publishedWorks[splitFrom.work]
      if (!source || !editions) return [`${id} was split from "${splitFrom.work}", which never was`]
      if ('until' in splitFrom) {
        return /^\d{4}-\d{2}-\d{2}$/.test(splitFrom.until) ? [] : [`${id}: "${splitFrom.until}"`]
      }
      const gone = !source.editions.some((edition) => edition.id === splitFrom.edition)
      return gone && editions.includes(splitFrom.edition)
        ? []
        : [`${id} was the edition "${splitFrom.edition}" of "${splitFrom.work}"`]
    })
    expect(problems).toEqual([])
  })

  it('does not come from itself, however far back', () => {
    const circles = allWorks.filter(({ id }) => {
      const met = new Set<string>()
      let work: string | undefined = id
      while (work && !met.has(work)) {
        met.add(work)
        const source: string | undefined = lineage.splits?.[work]?.work
        work = source && currentWork(lineage, source)
      }
      return work !== undefined
    })
    expect(circles).toEqual([])
  })
})

describe('the check of published ids', () => {
  const edition = (id: string): Edition => ({
    id,
    url: `https://example.org/${id}`,
    lang: 'en',
    role: 'original',
    provenance: 'official',
  })
  const text = { en: 'x', zh: 'x' }
  const work = (id: string, editions: string[], more: Partial<Resource> = {}): Resource => ({
    id,
    kind: 'paper',
    title: text,
    by: ['x'],
    original: 'en',
    editions: editions.map(edition),
    summary: text,
    topics: ['training'],
    ...more,
  })
  const path = (id: string, stages: string[], retiredStages?: string[]): CataloguePath => ({
    card: { id, title: text, promise: text, source: { label: text, url: 'https://example.org' } },
    path: {
      intro: text,
      stages: stages.map((id) => ({ id, title: text, intro: text, sections: [] })),
      retiredStages,
    },
  })
  const lost = (known: Partial<PublishedIds>, works: Resource[], paths: CataloguePath[] = []) =>
    lostIds(
      { works: {}, paths: {}, ...known },
      paths,
      Object.fromEntries(works.map((w) => [w.id, w])),
    )

  it('misses a work that is gone, unless it was merged', () => {
    const known = { works: { bert: ['original'] } }
    expect(lost(known, [work('gpt', ['original'])])).toEqual([
      'work "bert" is gone: retire it, or name it in "aliases" of another work',
    ])
    expect(lost(known, [work('gpt', ['original'], { aliases: ['bert'] })])).toEqual([])
    expect(lost(known, [work('bert', ['original'], { retired: true })])).toEqual([])
  })

  it('misses an edition that is gone, unless it was retired', () => {
    const known = { works: { bert: ['original', 'blog'] } }
    expect(lost(known, [work('bert', ['original'])])).toHaveLength(1)
    expect(lost(known, [work('bert', ['original'], { retiredEditions: ['blog'] })])).toEqual([])
  })

  it('misses an edition of a merged work, unless the work has it or says what became of it', () => {
    const known = { works: { bert: ['original', 'blog'], elmo: ['original', 'talk'] } }
    const merged = (editions: string[], mergedEditions?: Record<string, string>) =>
      lost(known, [work('bert', editions, { aliases: ['elmo'], mergedEditions })])
    expect(merged(['original', 'blog'])).toHaveLength(2)
    expect(merged(['original', 'blog', 'talk'])[0]).toContain('are both published')
    expect(merged(['original', 'blog', 'talk'], { 'elmo/original': 'original' })).toEqual([])
    const renamed = { 'elmo/original': 'elmo', 'elmo/talk': 'video' }
    expect(merged(['original', 'blog', 'elmo', 'video'], renamed)).toEqual([])
  })

  it('misses a path, and a stage that was not retired', () => {
    const known = { paths: { canon: ['first', 'last'] } }
    expect(lost(known, [])).toEqual(['path "canon" is gone'])
    expect(lost(known, [], [path('canon', ['first'])])).toHaveLength(1)
    expect(lost(known, [], [path('canon', ['first'], ['last'])])).toEqual([])
  })

  it('finds new works, editions, paths and stages, and publishing takes none out', () => {
    const known: PublishedIds = { works: { old: ['original'] }, paths: { canon: ['first'] } }
    const current: PublishedIds = {
      works: { new: ['original'], old: ['blog'] },
      paths: { canon: ['first', 'last'], tour: [] },
    }
    expect(unpublishedIds(known, current)).toEqual([
      'works/new',
      'works/new/original',
      'works/old/blog',
      'paths/canon/last',
      'paths/tour',
    ])
    const next = withIdsOf(known, current)
    expect(next).toEqual({
      works: { new: ['original'], old: ['original', 'blog'] },
      paths: { canon: ['first', 'last'], tour: [] },
    })
    expect(unpublishedIds(next, current)).toEqual([])
    expect(unpublishedIds(next, known)).toEqual([])
  })
})
