import { formOf, makersOf, oneLine, onceEach, publicationOf, yearOf } from './citation.ts'
import type { Citation, Form } from './citation.ts'
import type { CitedName } from './cited-name.ts'

const referenceTypes: Record<Form, string> = {
  'journal-article': 'JOUR',
  'conference-paper': 'CONF',
  preprint: 'UNPB',
  book: 'BOOK',
  report: 'RPRT',
  software: 'COMP',
  video: 'VIDEO',
  post: 'ELEC',
  'web-page': 'ELEC',
}

/** `Family, Given, Suffix`; a literal name loses its commas, which would take it apart. */
function risName(name: CitedName): string {
  if ('literal' in name) return oneLine(name.literal.replaceAll(',', ' '))
  const { particle, family, suffix, given } = name
  return [particle ? `${particle} ${family}` : family, given, ...(suffix ? [suffix] : [])].join(
    ', ',
  )
}

/** One record, from its type to its end. */
function recordOf(citation: Citation): string {
  const { id, etAl, lang, url, cite, accessed } = citation
  const published = publicationOf(citation)
  const { authors, platform } = makersOf(citation)
  const tags: [string, string | undefined][] = [
    ['TY', referenceTypes[formOf(citation)]],
    ['ID', id],
    ...authors.map((name): [string, string] => ['AU', risName(name)]),
    ['TI', citation.title],
    ['T2', published?.container ?? platform],
    ['VL', published?.volume],
    ['PY', yearOf(citation)?.toString()],
    ['DO', cite?.doi],
    ['DB', cite?.arxiv && 'arXiv'],
    ['AN', cite?.arxiv && `arXiv:${cite.arxiv}`],
    ['UR', url],
    ['Y2', accessed && `${accessed.replaceAll('-', '/')}/`],
    ['LA', lang],
    ['N1', published ? undefined : cite?.venue],
    ['N1', etAl ? 'Only the first authors are listed.' : undefined],
  ]
  const lines = tags.flatMap(([tag, value]) => {
    const text = value && oneLine(value)
    return text ? [`${tag}  - ${text}\r\n`] : []
  })
  return `${lines.join('')}ER  - \r\n`
}

/**
 * A RIS file, in UTF-8 with CRLF line ends, with one record a work, whose `ID` is the
 * work's id. RIS has no word for “and others”: where only the first makers are
 * known, those are listed and a note says so.
 *
 * Format: the RIS specification of Research Information Systems in its version of 2011
 * (Thomson Reuters), as described in https://en.wikipedia.org/wiki/RIS_(file_format):
 * tag, two blanks, hyphen, blank; dates as `YYYY/MM/DD/other`.
 */
export function citeAsRis(citations: Iterable<Citation>): string {
  return onceEach(citations).map(recordOf).join('\r\n')
}
