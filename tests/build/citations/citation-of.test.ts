import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationOf } from '../../../src/build/citations/citation-of.ts'
import { venues, works } from '../../../src/content/catalogue.ts'
import { citeFormats } from '../../../src/features/cite/model/cite-formats.ts'
import type { CslName } from '../../../src/features/cite/model/csl.ts'
import {
  cslItem,
  hasMoreAuthors,
  oneLine,
  type CitedWork,
} from '../../../src/features/cite/model/csl-item.ts'
import {
  bibtexNames,
  idsIn,
  latexText,
  readBibtex,
  readRis,
  risNames,
} from '../../fixtures/read-citations.ts'

const catalogue = Object.values(works)
const citations = catalogue.map((work) => citationOf(work, venues))
const [bibtexFile, risFile, cslFile] = [citeFormats.bibtex, citeFormats.ris, citeFormats.csl].map(
  (format) => format.file(citations),
) as [string, string, string]

/** The makers of a work that a citation can name, as the work writes them. */
const authorsOf = ({ by, cite }: CitedWork) =>
  (cite?.authors ?? by).filter((name) => !name.includes('作者不详'))

const yearOf = ({ kind, year, cite }: CitedWork) =>
  kind === 'paper' && cite?.venue ? venues[cite.venue]!.year : year

const urlOf = ({ editions }: CitedWork) => editions.find(({ role }) => role === 'original')!.url

const containerOf = ({ kind, cite }: CitedWork) =>
  kind === 'paper' && cite?.venue ? venues[cite.venue]!.title : undefined

function work(changes: Partial<CitedWork> & { url?: string } = {}): CitedWork {
  const { url = 'https://example.org/a-work', ...rest } = changes
  return {
    id: 'a-work',
    kind: 'article',
    title: { en: 'A work', zh: '一部作品' },
    by: ['Ada Lovelace'],
    year: 1843,
    original: 'en',
    editions: [{ id: 'original', url, lang: 'en', role: 'original', provenance: 'official' }],
    ...rest,
  }
}

const cite = (changes?: Parameters<typeof work>[0]) => citationOf(work(changes), venues)
const entryOf = (changes?: Parameters<typeof work>[0]) => readBibtex(cite(changes).bibtex)[0]!
const recordOf = (changes?: Parameters<typeof work>[0]) => readRis(cite(changes).ris)[0]!

/** Texts full of what LaTeX, BibTeX and RIS could stumble over. */
const awkwardText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'\\{}$&%#_~^`\'"<>|-@,;:=()[]/*+?! \t\n\r'),
      fc.constantFrom(...'aBÉ注意”…😀', ' and ', 'ER  - ', '\\url{', '\u2028', '<i>', '</span>'),
    ),
    minLength: 1,
    maxLength: 30,
  })
  .filter((text) => oneLine(text) !== '')

describe('the catalogue as BibTeX', () => {
  const entries = new Map(readBibtex(bibtexFile).map((entry) => [entry.id, entry]))

  it('has one entry a work, keyed by its id', () => {
    expect(catalogue.length).toBeGreaterThan(200)
    expect([...entries.keys()]).toEqual(catalogue.map(({ id }) => id))
  })

  it.each(catalogue)('says of $id what the catalogue knows', (source) => {
    const { fields, type } = entries.get(source.id)!
    const names = authorsOf(source)
    const others = source.etAl && !source.cite?.authors && names.length > 0
    expect(latexText(fields['title']!)).toBe(source.title[source.original])
    expect(fields['year']).toBe(yearOf(source)?.toString())
    expect(new URL(fields['url']!).href).toBe(new URL(urlOf(source)).href)
    expect(fields['doi']).toBe(source.cite?.doi)
    expect(fields['eprint']).toBe(source.cite?.arxiv)
    expect(fields['archivePrefix']).toBe(source.cite?.arxiv && 'arXiv')
    expect(bibtexNames(fields['author'])).toEqual([...names, ...(others ? ['others'] : [])])
    const container = fields[type === 'article' ? 'journal' : 'booktitle']
    expect(container && latexText(container)).toBe(containerOf(source))
    expect(['article', 'inproceedings'].includes(type)).toBe(containerOf(source) !== undefined)
    expect(fields['langid']).toBe(source.original === 'zh' ? 'chinese' : 'english')
  })
})

describe('the catalogue as RIS', () => {
  const records = new Map(readRis(risFile).map((record) => [record['ID']![0]!, record]))

  it('has one record a work, with its whole id', () => {
    expect([...records.keys()]).toEqual(catalogue.map(({ id }) => id))
  })

  it.each(catalogue)('says of $id what the catalogue knows', (source) => {
    const record = records.get(source.id)!
    const platform = source.by
      .find((name) => name.includes('作者不详'))
      ?.replace('（作者不详）', '')
    expect(record['TI']).toEqual([source.title[source.original]])
    expect(record['PY']?.[0]).toBe(yearOf(source)?.toString())
    expect(record['UR']).toEqual([urlOf(source)])
    expect(record['DO']?.[0]).toBe(source.cite?.doi)
    expect(record['AN']?.[0]).toBe(source.cite?.arxiv && `arXiv:${source.cite.arxiv}`)
    expect(risNames(record['AU'])).toEqual(
      authorsOf(source).map((name) => name.replace(/,\s*/g, ' ')),
    )
    expect(record['T2']?.[0]).toBe(containerOf(source) ?? platform)
    const others = source.etAl && !source.cite?.authors && authorsOf(source).length > 0
    expect(/Only the first/.test(record['N1']?.join() ?? '')).toBe(Boolean(others))
  })

  it('ends every line with CRLF and every record with ER', () => {
    expect(risFile.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(risFile.match(/^TY {2}- [A-Z]+\r$/gm)).toHaveLength(catalogue.length)
    expect(risFile.match(/^ER {2}- \r$/gm)).toHaveLength(catalogue.length)
  })
})

describe('the catalogue as CSL-JSON', () => {
  const items = JSON.parse(cslFile) as (typeof citations)[number]['csl'][]
  const whole = (name: CslName) =>
    'literal' in name
      ? name.literal
      : [name.given, name['non-dropping-particle'], name.family, name.suffix]
          .filter(Boolean)
          .join(' ')

  /** Item types of csl-data.json that a work can have. */
  const itemTypes = `article article-journal book motion_picture paper-conference post report
    software webpage`.split(/\s+/)

  it('has one item a work, with the fields every style asks for', () => {
    expect(items.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
    for (const [i, item] of items.entries()) {
      const source = catalogue[i]!
      expect(itemTypes).toContain(item.type)
      expect(item.title).toBe(source.title[source.original])
      expect(item.URL).toBe(urlOf(source))
      expect(item.issued?.['date-parts'][0][0]).toBe(yearOf(source))
      expect((item.author ?? []).map(whole)).toEqual(authorsOf(source))
      expect(item.language).toBe(source.original === 'zh' ? 'zh-CN' : 'en')
      if (containerOf(source)) expect(item['container-title']).toBe(containerOf(source))
      expect(/Only the first/.test(item.note ?? '')).toBe(hasMoreAuthors(source))
    }
  })

  it('tells people from organizations by the parts of their names', () => {
    for (const name of items.flatMap(({ author = [] }) => author)) {
      expect(Object.values(name)).not.toContain('')
      expect('literal' in name).not.toBe('family' in name)
    }
  })
})

describe('special characters', () => {
  it('survive in titles', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const title = { en: text, zh: text }
        expect(latexText(entryOf({ title }).fields['title']!)).toBe(oneLine(text))
        expect(recordOf({ title })['TI']).toEqual([oneLine(text)])
        expect(cite({ title }).csl.title).toBe(oneLine(text))
      }),
    )
  })

  it('survive in names, but for the commas in RIS, which would take them apart', () => {
    fc.assert(
      fc.property(awkwardText, (name) => {
        const by = [name, '注意力 & Co.']
        const withoutCommas = oneLine(name).replace(/,\s*/g, ' ').trim()
        expect(bibtexNames(entryOf({ by }).fields['author'])).toEqual([
          oneLine(name),
          '注意力 & Co.',
        ])
        expect(risNames(recordOf({ by })['AU'])).toEqual([withoutCommas, '注意力 & Co.'])
      }),
    )
  })

  it('cannot end an entry early or begin another', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (text, part) => {
        const one = cite({
          title: { en: text, zh: text },
          by: [part, text],
          cite: { doi: `10.1000/${part}`, arxiv: '1706.03762' },
          url: `https://example.org/${part}`,
        })
        const both = [one, cite({ id: 'next' })]
        for (const { file } of Object.values(citeFormats)) {
          expect(idsIn(file(both))).toEqual(['a-work', 'next'])
        }
      }),
    )
  })

  it('of addresses stay as they are, but for what would end the field or opens math', () => {
    const url = 'https://example.org/a_b?x=$1&y=%E6#{é'
    const { fields } = entryOf({ url })
    expect(fields['url']).toBe('https://example.org/a_b?x=$1&y=%E6#%7B%C3%A9')
    expect(fields['howpublished']).toBe('\\url{https://example.org/a_b?x=%241&y=%E6#%7B%C3%A9}')
    const doi = '10.1002/(SICI)1097<1>'
    expect(entryOf({ cite: { doi } }).fields['doi']).toBe(doi)
    expect(entryOf({ url: 'https://x.org/\ud800' }).fields['url']).toBe('https://x.org/%EF%BF%BD')
  })
})

describe('makers', () => {
  it('keep the parts of their names', () => {
    const by = ['Aäron van den Oord', 'Martin Luther King Jr.', 'Daniel De Freitas']
    expect(entryOf({ by }).fields['author']).toBe(
      'van den Oord, Aäron and King, Jr., Martin Luther and De Freitas, Daniel',
    )
    expect(recordOf({ by })['AU']).toEqual([
      'van den Oord, Aäron',
      'King, Martin Luther, Jr.',
      'De Freitas, Daniel',
    ])
  })

  it('end in “and others” in BibTeX and in nobody in RIS and CSL-JSON', () => {
    expect(entryOf({ etAl: true }).fields['author']).toBe('Lovelace, Ada and others')
    expect(recordOf({ etAl: true })).toMatchObject({
      AU: ['Lovelace, Ada'],
      N1: ['Only the first authors are listed.'],
    })
    expect(cite({ etAl: true }).csl).toMatchObject({
      author: [{ family: 'Lovelace', given: 'Ada' }],
      note: 'Only the first authors are listed.',
    })
  })

  it('are all of them, and no others, where the work names its authors', () => {
    const authors = ['Ada Lovelace', 'Charles Babbage']
    const changes = { etAl: true, cite: { authors } }
    expect(entryOf(changes).fields['author']).toBe('Lovelace, Ada and Babbage, Charles')
    expect(recordOf(changes)).toMatchObject({ AU: ['Lovelace, Ada', 'Babbage, Charles'] })
    expect(recordOf(changes)).not.toHaveProperty('N1')
    expect(cite(changes).csl).not.toHaveProperty('note')
  })

  it('are the platform alone where the author is not known', () => {
    const changes = { by: ['Bilibili（作者不详）'], original: 'zh', etAl: true } as const
    const { fields } = entryOf({ ...changes, by: [...changes.by] })
    expect(fields).not.toHaveProperty('author')
    expect(fields['organization']).toBe('Bilibili')
    const record = recordOf({ ...changes, by: [...changes.by] })
    expect(record).not.toHaveProperty('AU')
    expect(record['T2']).toEqual(['Bilibili'])
    const { csl } = cite({ ...changes, by: [...changes.by] })
    expect(csl).toMatchObject({ 'container-title': 'Bilibili' })
    expect(csl).not.toHaveProperty('author')
  })
})

describe('entry types', () => {
  it.each([
    ['paper', { venue: 'ICLR 2021' }, 'inproceedings', 'CONF', 'paper-conference'],
    ['paper', { venue: 'Nature 529' }, 'article', 'JOUR', 'article-journal'],
    ['paper', { arxiv: '2303.18223' }, 'misc', 'UNPB', 'article'],
    ['book', undefined, 'book', 'BOOK', 'book'],
    ['tool', undefined, 'misc', 'COMP', 'software'],
    ['video', undefined, 'misc', 'VIDEO', 'motion_picture'],
    ['post', undefined, 'misc', 'ELEC', 'post'],
    ['article', undefined, 'misc', 'ELEC', 'webpage'],
    ['report', undefined, 'misc', 'RPRT', 'report'],
  ] as const)('cite a %s with %o as @%s, %s and %s', (kind, source, bibtex, ris, csl) => {
    expect(entryOf({ kind, cite: source }).type).toBe(bibtex)
    expect(recordOf({ kind, cite: source })['TY']).toEqual([ris])
    expect(cite({ kind, cite: source }).csl.type).toBe(csl)
  })

  it('cite a report of an organization as its technical report', () => {
    const { type, fields } = entryOf({ kind: 'report', by: ['Ada Lovelace', 'OpenAI'] })
    expect([type, fields['institution']]).toEqual(['techreport', 'OpenAI'])
  })

  it('give a paper the year of its publication, and keep its arXiv id', () => {
    const changes = {
      kind: 'paper',
      year: 2020,
      cite: { arxiv: '2010.11929', venue: 'ICLR 2021' },
    } as const
    expect(cite(changes).bibtex).toContain('archivePrefix = {arXiv}')
    expect(entryOf(changes).fields).toMatchObject({
      booktitle: 'International Conference on Learning Representations',
      year: '2021',
      eprint: '2010.11929',
    })
    expect(recordOf(changes)['PY']).toEqual(['2021'])
    expect(cite(changes).csl).toMatchObject({
      issued: { 'date-parts': [[2021]] },
      archive: 'arXiv',
      archive_location: '2010.11929',
    })
  })

  it('come from the item that stands in the CSL-JSON', () => {
    for (const one of catalogue.filter((source) => !hasMoreAuthors(source))) {
      expect(citationOf(one, venues).csl).toEqual(cslItem(one, venues))
    }
  })
})
