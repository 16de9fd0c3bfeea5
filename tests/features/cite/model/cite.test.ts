import { plugins, type ParsedItem, type ParsedName } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { works } from '../../../../src/content/catalogue.ts'
import { citeAsBibtex } from '../../../../src/features/cite/model/cite-as-bibtex.ts'
import { citeAsCsl } from '../../../../src/features/cite/model/cite-as-csl.ts'
import { citeAsRis } from '../../../../src/features/cite/model/cite-as-ris.ts'
import {
  citationOf,
  makersOf,
  oneLine,
  yearOf,
  type Citation,
} from '../../../../src/features/cite/model/citation.ts'

const catalogue = Object.values(works)
const citations = catalogue.map((work) => citationOf(work, '2026-01-02'))
const byId = new Map(citations.map((citation) => [citation.id, citation]))

/** A file read back by citation-js, which knows nothing of this project. */
function parse(file: string): ParsedItem[] {
  return plugins.input.chain(file, { generateGraph: false })
}

function parseOne(file: string): ParsedItem {
  const [item, ...rest] = parse(file)
  if (!item || rest.length > 0) throw new Error(`expected one item, found ${rest.length + 1}`)
  return item
}

/** A name as a reader sees it, whichever way it was taken apart. */
function wholeName(name: ParsedName | undefined): string {
  if (!name) return ''
  const { given, 'non-dropping-particle': particle, family, suffix, literal } = name
  return [given, particle, family, suffix, literal].filter(Boolean).join(' ')
}

/** The first maker, as the catalogue writes it. */
function firstKnown({ by }: Citation): string {
  return by.find((name) => !name.includes('作者不详')) ?? ''
}

function citation(changes: Partial<Citation> = {}): Citation {
  const plain: Citation = {
    id: 'a-work',
    kind: 'article',
    title: 'A work',
    by: ['Ada Lovelace'],
    year: 1843,
    lang: 'en',
    url: 'https://example.org/a-work',
  }
  return { ...plain, ...changes }
}

/** Texts full of what LaTeX, BibTeX and RIS could stumble over. */
const awkwardText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'\\{}$&%#_~^`\'"<>|-@,;:=()[]/*+?! \t\n\r'),
      fc.constantFrom(
        'a',
        'B',
        'É',
        '注',
        '意',
        '”',
        '…',
        '😀',
        ' and ',
        'ER  - ',
        '\\url{',
        '\u2028',
      ),
    ),
    minLength: 1,
    maxLength: 30,
  })
  .filter((text) => oneLine(text) !== '')

describe('the catalogue as BibTeX', () => {
  const file = citeAsBibtex(citations)
  const items = parse(file)

  it('has one entry a work, keyed by its id', () => {
    expect(catalogue.length).toBeGreaterThan(0)
    expect(items.map((item) => item.id)).toEqual(catalogue.map((work) => work.id))
  })

  it.each(items)('reads back the facts of $id', (item) => {
    const source = byId.get(item.id)!
    const { authors } = makersOf(source)
    const others = source.etAl && authors.length > 0 ? 1 : 0
    expect(item.title).toBe(source.title)
    expect(item.issued?.['date-parts'][0]?.[0]).toBe(yearOf(source))
    expect(new URL(item.URL!).href).toBe(new URL(source.url).href)
    expect(item.DOI).toBe(source.cite?.doi)
    expect(item.accessed?.['date-parts']).toEqual([[2026, 1, 2]])
    expect(item.author?.length ?? 0).toBe(authors.length + others)
    if (authors.length > 0) expect(wholeName(item.author?.[0])).toBe(firstKnown(source))
    if (others) expect(item.author?.at(-1)).toEqual({ family: 'others' })
  })
})

describe('the catalogue as RIS', () => {
  const file = citeAsRis(citations)
  const items = parse(file)

  it('has one record a work, with its id', () => {
    expect(items.map((item) => item.id)).toEqual(catalogue.map((work) => work.id))
  })

  it.each(items)('reads back the facts of $id', (item) => {
    const source = byId.get(item.id)!
    const { authors } = makersOf(source)
    // The parser takes PY of a conference paper as the year of the conference.
    const year = item.issued ?? item['event-date']
    expect(item.title).toBe(source.title)
    expect(year?.['date-parts'][0]?.[0]).toBe(yearOf(source))
    expect(item.URL).toBe(source.url)
    expect(item.DOI).toBe(source.cite?.doi)
    expect(item.author?.length ?? 0).toBe(authors.length)
    if (authors.length > 0) {
      expect(wholeName(item.author?.[0])).toBe(oneLine(firstKnown(source).replaceAll(',', ' ')))
    }
  })

  it('ends every line with CRLF and every record with ER', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.match(/^TY {2}- [A-Z]+\r$/gm)).toHaveLength(catalogue.length)
    expect(file.match(/^ER {2}- \r$/gm)).toHaveLength(catalogue.length)
  })
})

describe('the catalogue as CSL-JSON', () => {
  const items = citeAsCsl(citations)

  /** Item types of csl-data.json that a work can have. */
  const itemTypes = `article article-journal book motion_picture paper-conference post report
    software webpage`.split(/\s+/)

  it('has one item a work, with the fields every style asks for', () => {
    expect(items.map((item) => item.id)).toEqual(catalogue.map((work) => work.id))
    for (const item of items) {
      const source = byId.get(item.id)!
      expect(itemTypes).toContain(item.type)
      expect(item.title).toBe(source.title)
      expect(item.URL).toBe(source.url)
      expect(item.issued?.['date-parts'][0]?.[0]).toBe(yearOf(source))
      expect(item.accessed).toEqual({ 'date-parts': [[2026, 1, 2]] })
      expect(item.author?.length ?? 0).toBe(makersOf(source).authors.length)
      expect(item.language).toBe(source.lang === 'zh' ? 'zh-CN' : 'en')
    }
  })

  it('is CSL-JSON to an independent reader, which takes it as it is', () => {
    expect(parse(JSON.stringify(items))).toEqual(JSON.parse(JSON.stringify(items)))
  })

  it('tells people from organisations by the parts of their names', () => {
    for (const { author = [] } of items) {
      for (const name of author) {
        expect(name.literal ? [name.literal] : [name.given, name.family]).not.toContain('')
        expect('literal' in name).not.toBe('family' in name)
      }
    }
  })
})

describe('special characters', () => {
  it('survive in titles', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        const source = citation({ title })
        expect(parseOne(citeAsBibtex([source])).title).toBe(oneLine(title))
        expect(parseOne(citeAsRis([source])).title).toBe(oneLine(title))
        expect(citeAsCsl([source])[0]?.title).toBe(oneLine(title))
      }),
    )
  })

  it('survive in names, but for the commas in RIS, which would take them apart', () => {
    fc.assert(
      fc.property(awkwardText, (name) => {
        const source = citation({ by: [name, '注意力 & Co.'] })
        const bibtex = parseOne(citeAsBibtex([source])).author
        const ris = parseOne(citeAsRis([source])).author
        const withoutCommas = oneLine(name.replaceAll(',', ' '))
        expect(bibtex?.map(wholeName)).toEqual([oneLine(name), '注意力 & Co.'])
        expect(ris?.map(wholeName)).toEqual([withoutCommas, '注意力 & Co.'].filter(Boolean))
      }),
    )
  })

  it('cannot end an entry early or begin another', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (title, venue) => {
        const source = citation({ title, cite: { venue }, url: `https://example.org/${venue}` })
        expect(parse(citeAsBibtex([source, citation({ id: 'next' })])).map(({ id }) => id)).toEqual(
          ['a-work', 'next'],
        )
        expect(parse(citeAsRis([source, citation({ id: 'next' })])).map(({ id }) => id)).toEqual([
          'a-work',
          'next',
        ])
      }),
    )
  })
})

describe('makers', () => {
  it('keep the parts of their names in BibTeX', () => {
    const by = ['Aäron van den Oord', 'Martin Luther King Jr.', 'Daniel De Freitas']
    expect(parseOne(citeAsBibtex([citation({ by })])).author).toEqual([
      { given: 'Aäron', 'non-dropping-particle': 'van den', family: 'Oord' },
      { given: 'Martin Luther', family: 'King', suffix: 'Jr.' },
      { given: 'Daniel', family: 'De Freitas' },
    ])
  })

  it('end in “and others” in BibTeX and in nobody in RIS and CSL-JSON', () => {
    const source = citation({ etAl: true })
    expect(citeAsBibtex([source])).toContain('author = {Lovelace, Ada and others}')
    expect(citeAsRis([source]).match(/^AU /gm)).toHaveLength(1)
    expect(citeAsCsl([source])[0]?.author).toEqual([{ family: 'Lovelace', given: 'Ada' }])
  })

  it('are the platform alone where the author is not known', () => {
    const source = citation({ by: ['Bilibili（作者不详）'], lang: 'zh', etAl: true })
    const entry = citeAsBibtex([source])
    expect(entry).not.toContain('author')
    expect(entry).toContain('organization = {Bilibili}')
    expect(citeAsRis([source])).not.toMatch(/^AU/m)
    expect(citeAsCsl([source])[0]).toMatchObject({ 'container-title': 'Bilibili' })
    expect(citeAsCsl([source])[0]).not.toHaveProperty('author')
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
    ['report', { venue: 'Stanford HAI' }, 'techreport', 'RPRT', 'report'],
    ['report', undefined, 'misc', 'RPRT', 'report'],
  ] as const)('cite a %s with %o as @%s, %s and %s', (kind, cite, bibtex, ris, csl) => {
    const source = citation({ kind, cite })
    expect(citeAsBibtex([source])).toMatch(new RegExp(`^@${bibtex}\\{a-work,`))
    expect(citeAsRis([source])).toMatch(new RegExp(`^TY {2}- ${ris}\r\n`))
    expect(citeAsCsl([source])[0]?.type).toBe(csl)
  })

  it('give a paper the year of its publication, and keep its arXiv id', () => {
    const source = citation({
      kind: 'paper',
      year: 2020,
      cite: { arxiv: '2010.11929', venue: 'ICLR 2021' },
    })
    const entry = citeAsBibtex([source])
    expect(entry).toContain('booktitle = {ICLR 2021}')
    expect(entry).toContain('year = {2021}')
    expect(entry).toContain('eprint = {2010.11929}')
    expect(entry).toContain('archivePrefix = {arXiv}')
    expect(citeAsRis([source])).toContain('PY  - 2021\r\n')
    expect(citeAsCsl([source])[0]).toMatchObject({
      issued: { 'date-parts': [[2021]] },
      archive: 'arXiv',
      archive_location: '2010.11929',
    })
  })

  it('cite a work that a list names twice once', () => {
    const twice = [citation(), citation({ id: 'another' }), citation()]
    expect(parse(citeAsBibtex(twice)).map(({ id }) => id)).toEqual(['a-work', 'another'])
    expect(parse(citeAsRis(twice)).map(({ id }) => id)).toEqual(['a-work', 'another'])
    expect(citeAsCsl(twice).map(({ id }) => id)).toEqual(['a-work', 'another'])
  })

  it('make empty files of nothing', () => {
    expect(citeAsBibtex([])).toBe('')
    expect(citeAsRis([])).toBe('')
    expect(citeAsCsl([])).toEqual([])
  })
})
