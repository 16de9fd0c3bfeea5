import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../../src/content/schema.ts'
import { applyEvent, emptyProgress } from '../../../../src/learner/model/events.ts'
import { linkEntries } from '../../../../src/features/links/model/link-entries.ts'

const edition = (id: string, link?: Edition['link']): Edition => ({
  id,
  url: `https://example.org/${id}`,
  lang: 'en',
  role: 'blog',
  provenance: 'official',
  link,
})

const works = [
  {
    id: 'one',
    title: 'One',
    editions: [edition('a'), edition('b', { state: 'dead', checked: '2026-02-03' })],
  },
  {
    id: 'two',
    title: 'Two',
    editions: [edition('a', { state: 'ok', checked: '2026-02-03' }), edition('c')],
  },
]

describe('the links of the catalogue', () => {
  it('stand in the list of their state, a report before everything', () => {
    const event = {
      id: 'e',
      at: 1,
      device: 'd',
      work: 'two',
      field: 'link:a',
      value: { broken: true },
    }
    const rows = new Map([['two', applyEvent(emptyProgress('two'), event)]])
    const lists = Object.entries(linkEntries(works, rows)).map(([group, entries]) => [
      group,
      ...entries.map(({ title, edition }) => `${title}/${edition.id}`),
    ])
    expect(lists).toEqual([
      ['reported', 'Two/a'],
      ['dead', 'One/b'],
      ['moved'],
      ['unchecked', 'One/a', 'Two/c'],
      ['ok'],
    ])
  })
})
