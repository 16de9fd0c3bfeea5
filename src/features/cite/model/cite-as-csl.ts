import { formOf, makersOf, oneLine, onceEach, publicationOf, yearOf } from './citation.ts'
import type { Citation, Form } from './citation.ts'
import type { CitedName } from './cited-name.ts'

/** A name of CSL-JSON: the parts of a person's, or a literal one. */
export interface CslName {
  family?: string
  given?: string
  'non-dropping-particle'?: string
  suffix?: string
  literal?: string
}

/** A date of CSL-JSON: year, month and day as far as known. */
export interface CslDate {
  'date-parts': [number[]]
}

/** An item of CSL-JSON, with the variables that a work can fill. */
export interface CslItem {
  id: string
  type: (typeof itemTypes)[Form]
  title: string
  author?: CslName[]
  issued?: CslDate
  accessed?: CslDate
  'container-title'?: string
  volume?: string
  publisher?: string
  number?: string
  archive?: string
  archive_location?: string
  DOI?: string
  URL?: string
  language?: string
  note?: string
}

/** Item types of CSL 1.0.2; `article` is its type for preprints and working papers. */
const itemTypes = {
  'journal-article': 'article-journal',
  'conference-paper': 'paper-conference',
  preprint: 'article',
  book: 'book',
  report: 'report',
  software: 'software',
  video: 'motion_picture',
  post: 'post',
  'web-page': 'webpage',
} as const satisfies Record<Form, string>

/** Languages as CSL locales name them. */
const languages = { en: 'en', zh: 'zh-CN' }

function cslName(name: CitedName): CslName {
  if ('literal' in name) return { literal: name.literal }
  const { family, given, particle, suffix } = name
  return {
    family,
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  }
}

/** An arXiv id as the number of a preprint, or as the archive of what was published elsewhere. */
function arxivFields(form: Form, arxiv: string): Partial<CslItem> {
  return form === 'preprint'
    ? { publisher: 'arXiv', number: `arXiv:${arxiv}` }
    : { archive: 'arXiv', archive_location: arxiv }
}

function itemOf(citation: Citation): CslItem {
  const { id, etAl, lang, url, cite, accessed } = citation
  const form = formOf(citation)
  const published = publicationOf(citation)
  const { authors, platform } = makersOf(citation)
  const year = yearOf(citation)
  const container = published?.container ?? platform
  const notes = [
    ...(!published && cite?.venue ? [oneLine(cite.venue)] : []),
    ...(etAl ? ['Only the first authors are listed.'] : []),
  ]
  return {
    id,
    type: itemTypes[form],
    title: oneLine(citation.title),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    ...(container && { 'container-title': container }),
    ...(published?.volume && { volume: published.volume }),
    ...(cite?.arxiv && arxivFields(form, cite.arxiv)),
    ...(cite?.doi && { DOI: cite.doi }),
    ...(url && { URL: url }),
    ...(accessed && { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
    language: languages[lang],
    ...(notes.length > 0 && { note: notes.join('. ') }),
  }
}

/**
 * CSL-JSON items, one a work, with the work's id; `JSON.stringify` makes the file.
 * CSL-JSON has no word for “and others”: where only the first makers are known, those
 * are listed and a note says so.
 *
 * Format: CSL 1.0.2, https://docs.citationstyles.org/en/v1.0.2/specification.html
 * (appendices III and IV), with the schema `csl-data.json` of
 * https://github.com/citation-style-language/schema.
 */
export function citeAsCsl(citations: Iterable<Citation>): CslItem[] {
  return onceEach(citations).map(itemOf)
}
