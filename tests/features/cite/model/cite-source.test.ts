import { describe, expect, it } from 'vitest'
import { citeSource } from '../../../../src/features/cite/model/cite-source.ts'
import type { CatalogueIndex } from '../../../../src/catalogue/model/outline.ts'

const title = { title: 'T', kind: 'paper' } as const
const index: CatalogueIndex = {
  lang: 'en',
  aliases: { old: 'b' },
  works: { a: title, b: title, c: title, gone: title },
  retired: ['gone'],
  paths: [
    {
      id: 'p',
      title: 'P',
      promise: '',
      source: { label: '', url: '' },
      stages: [
        { id: 's', title: 'S', works: ['b', 'a'] },
        { id: 't', title: 'T', works: ['c', 'a'] },
      ],
    },
  ],
}

describe('what an address names for citing', () => {
  it.each([
    ['', ['b', 'a', 'c'], 'library'],
    ['path:p', ['b', 'a', 'c', 'a'], 'p'],
    ['stage:p/t', ['c', 'a'], 'p-t'],
    ['a', ['a'], 'a'],
    ['old', ['b'], 'b'],
    ['gone', ['gone'], 'gone'],
  ])('is for “%s” %o', (of, works, slug) => {
    expect(citeSource(index, of)).toMatchObject({ works, slug })
  })

  it('is one work where a work is named', () => {
    expect(citeSource(index, 'a')?.single).toBe(true)
    expect(citeSource(index, 'path:p')?.single).toBeUndefined()
  })

  it.each(['nope', 'path:nope', 'stage:p', 'stage:p/nope', 'stage:nope/s', 'path:p/s', 'toString'])(
    'is nothing for “%s”',
    (of) => {
      expect(citeSource(index, of)).toBeUndefined()
    },
  )
})
