import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  catalogueDiff,
  isUnchanged,
  type CatalogueChanges,
} from '../../../../src/features/changes/model/catalogue-diff.ts'
import {
  snapshotOf,
  versionIn,
  withTitles,
} from '../../../../src/features/changes/model/catalogue-snapshot.ts'
import type { Lang } from '../../../../src/content/schema.ts'
import type { Lineage } from '../../../../src/catalogue/model/lineage.ts'
import type { CatalogueIndex } from '../../../../src/catalogue/model/outline.ts'

type Lists = Record<string, Record<string, string[]>>

interface More extends Lineage {
  lang?: Lang
  titles?: Record<string, string>
  retired?: string[]
}

/** An index of these lists; a title is the id in capitals where none is given. */
function indexOf(lists: Lists, { lang = 'en', titles = {}, retired = [], ...lineage }: More = {}) {
  const listed = Object.values(lists).flatMap((stages) => Object.values(stages).flat())
  const title = (id: string) => titles[id] ?? id.toUpperCase()
  const works = [...listed, ...retired].map((id) => [id, { title: title(id), kind: 'paper' }])
  return {
    lang,
    version: JSON.stringify([lists, titles]),
    paths: Object.entries(lists).map(([id, stages]) => ({
      id,
      title: id,
      promise: '',
      source: { label: '', url: '' },
      stages: Object.entries(stages).map(([id, works]) => ({ id, title: id, works })),
    })),
    works: Object.fromEntries(works),
    retired,
    ...lineage,
  } as CatalogueIndex
}

const none: CatalogueChanges = {
  paths: [],
  added: [],
  split: [],
  merged: [],
  moved: [],
  reordered: [],
  renamed: [],
  retired: [],
}

const diff = (then: CatalogueIndex, now: CatalogueIndex) => catalogueDiff(snapshotOf(then)!, now)

const before = indexOf({
  canon: { first: ['a', 'b', 'c'], last: ['d', 'e'] },
  tour: { only: ['a', 'f'] },
})

const anyLists: fc.Arbitrary<Lists> = fc
  .shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  .chain((works) =>
    fc
      .tuple(fc.constant(works), fc.nat(8), fc.shuffledSubarray(works))
      .map(([works, cut, tour]) => ({
        canon: { first: works.slice(0, cut), last: works.slice(cut) },
        tour: { only: tour },
      })),
  )

describe('what changed in the lists', () => {
  it('is nothing where they are the same', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        expect(diff(indexOf(lists), indexOf(lists))).toEqual(none)
      }),
    )
  })

  it('tells of every work that is in other places, and of no other', () => {
    const placesOf = (lists: Lists, work: string) =>
      Object.entries(lists).flatMap(([path, stages]) =>
        Object.entries(stages).flatMap(([stage, works]) =>
          works.includes(work) ? [`${path}/${stage}`] : [],
        ),
      )
    fc.assert(
      fc.property(anyLists, anyLists, (then, now) => {
        const all = Object.values(then).flatMap((stages) => Object.values(stages).flat())
        const listed = Object.values(now).flatMap((stages) => Object.values(stages).flat())
        const retired = all.filter((work) => !listed.includes(work))
        const changes = diff(indexOf(then), indexOf(now, { retired }))
        const told = [
          ...changes.added,
          ...changes.retired,
          ...changes.moved.map(({ work }) => work),
        ]
        const moved = [...new Set([...all, ...listed])].filter(
          (work) => placesOf(then, work).join() !== placesOf(now, work).join(),
        )
        expect([...new Set(told)].sort()).toEqual(moved.sort())
      }),
    )
  })

  it('names what was added, and a path that is new with its works', () => {
    const now = indexOf({
      canon: { first: ['a', 'b', 'x', 'c'], last: ['d', 'e'] },
      tour: { only: ['a', 'f'] },
      brief: { only: ['y', 'a'] },
    })
    expect(diff(before, now)).toEqual({ ...none, added: ['x'], paths: ['brief'] })
  })

  it('names what was retired, and not that it moved', () => {
    const now = indexOf(
      { canon: { first: ['a', 'b', 'c'], last: ['d'] }, tour: { only: ['a', 'f'] } },
      { retired: ['e'] },
    )
    expect(diff(before, now)).toEqual({ ...none, retired: ['e'] })
  })

  it('names two works that are one now, by the title the other had', () => {
    const now = indexOf(
      { canon: { first: ['a', 'b'], last: ['d', 'e'] }, tour: { only: ['a', 'f'] } },
      { aliases: { c: 'b' } },
    )
    expect(diff(before, now)).toEqual({ ...none, merged: [{ work: 'b', was: 'C' }] })
  })

  it('tells that a work was merged into one that stands on another path', () => {
    const now = indexOf(
      { canon: { first: ['a', 'b', 'c'], last: ['d'] }, tour: { only: ['a', 'f'] } },
      { aliases: { e: 'f' } },
    )
    expect(diff(before, now)).toEqual({
      ...none,
      merged: [{ work: 'f', was: 'E' }],
      moved: [{ work: 'f', path: 'canon', from: 'last', to: undefined }],
    })
  })

  it('names a work that was split off, and the one it was a part of', () => {
    const now = indexOf(
      { canon: { first: ['a', 'b', 'c', 'b2'], last: ['d', 'e'] }, tour: { only: ['a', 'f'] } },
      { splits: { b2: { work: 'b', edition: 'sequel' } } },
    )
    expect(diff(before, now)).toEqual({ ...none, split: [{ work: 'b2', from: 'b' }] })
  })

  it('names works that moved to another stage, joined a path or left one', () => {
    const now = indexOf({
      canon: { first: ['b', 'c'], last: ['d', 'e', 'a'] },
      tour: { only: ['f', 'e'] },
    })
    expect(diff(before, now).moved).toEqual([
      { work: 'a', path: 'canon', from: 'first', to: 'last' },
      { work: 'e', path: 'tour', from: undefined, to: 'only' },
      { work: 'a', path: 'tour', from: 'only', to: undefined },
    ])
  })

  it('names stages whose works, and paths whose stages, come in another order', () => {
    const now = indexOf({
      canon: { last: ['d', 'e'], first: ['c', 'a', 'b'] },
      tour: { only: ['a', 'f'] },
    })
    expect(diff(before, now)).toEqual({
      ...none,
      reordered: [{ path: 'canon' }, { path: 'canon', stage: 'first' }],
    })
  })

  it('names works with another title, as far as the language is known', () => {
    const lists = {
      canon: { first: ['a', 'b', 'c'], last: ['d', 'e'] },
      tour: { only: ['a', 'f'] },
    }
    const renamed = { titles: { b: 'Bee' } }
    expect(diff(before, indexOf(lists, renamed))).toEqual({
      ...none,
      renamed: [{ work: 'b', was: 'B' }],
    })
    expect(diff(before, indexOf(lists, { ...renamed, lang: 'zh' }))).toEqual(none)
  })

  it('passes over works of a newer catalogue that this one does not know', () => {
    const older = indexOf({
      canon: { first: ['a', 'b'], last: ['d', 'e'] },
      tour: { only: ['a', 'f'] },
    })
    expect(diff(before, older)).toEqual(none)
    expect(isUnchanged(none)).toBe(true)
  })
})

describe('the remembered lists', () => {
  it('tell their version without being read', () => {
    const text = JSON.stringify(snapshotOf({ ...before, version: 'k3_-x9Zq' }))
    expect(versionIn(text)).toBe('k3_-x9Zq')
    expect(versionIn('{"paths":[]}')).toBeUndefined()
  })

  it('keep the titles of each language they were shown in', () => {
    const zh = {
      ...before,
      lang: 'zh' as const,
      works: { ...before.works, a: { title: '甲', kind: 'paper' as const } },
    }
    const both = withTitles(snapshotOf(before)!, zh)
    expect(both.titles.en?.[0]).toBe('A')
    expect(both.titles.zh?.[0]).toBe('甲')
  })
})
