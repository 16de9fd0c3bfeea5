import { describe, expect, it } from 'vitest'
import { citeFormats, type Citation } from '../../../../src/features/cite/model/cite-formats.ts'
import { readBibtex, readRis } from '../../../fixtures/read-citations.ts'

const citation = (id: string): Citation => ({
  bibtex: `@misc{${id},\n  title = {${id}},\n}\n`,
  ris: `TY  - ELEC\r\nID  - ${id}\r\nER  - \r\n`,
  csl: { id, type: 'webpage', title: id, language: 'en' },
})
const two = [citation('a'), citation('b')]
const { bibtex, ris, csl } = citeFormats

describe('a file', () => {
  it('of BibTeX has one entry after the other, with a line between', () => {
    const file = bibtex.file(two)
    expect(readBibtex(file).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(file).toContain('}\n\n@misc{b,')
    expect(file).toMatch(/\}\n$/)
  })

  it('of RIS has one record after the other, with a line between', () => {
    const file = ris.file(two)
    expect(readRis(file).map(({ ID }) => ID)).toEqual([['a'], ['b']])
    expect(file).toContain('ER  - \r\n\r\nTY  - ')
    expect(file).toMatch(/ER {2}- \r\n$/)
  })

  it('of CSL-JSON is a list of items', () => {
    expect(JSON.parse(csl.file(two))).toEqual(two.map((one) => one.csl))
    expect(csl.file(two)).toMatch(/\]\n$/)
  })

  it('has an ending of its own', () => {
    expect([bibtex, ris, csl].map(({ extension }) => extension)).toEqual(['bib', 'ris', 'json'])
  })

  it('of nothing is empty', () => {
    expect(bibtex.file([])).toBe('')
    expect(ris.file([])).toBe('')
    expect(JSON.parse(csl.file([]))).toEqual([])
  })
})
