import type { Cite, Kind, Lang, Localized, Resource } from '../../../content/schema.ts'
import { citedName, type CitedName } from './cited-name.ts'

/** What a reference to a work says, whatever format it is written in. */
export interface Citation {
  /** Id of the work; the key of the entry, so it never changes. */
  id: string
  kind: Kind
  /** The work's title in the language it was made in. */
  title: string
  /** Makers as they write themselves. */
  by: string[]
  /** True where `by` names only the first of several makers. */
  etAl?: boolean
  /** Year the work first came out. */
  year?: number
  /** Language it was made in. */
  lang: Lang
  /** Address of the original edition. */
  url: string
  cite?: Cite
  /** Day the address was opened, `YYYY-MM-DD`. */
  accessed?: string
}

/** What kind of publication is cited; every format has its own name for each. */
export type Form =
  | 'journal-article'
  | 'conference-paper'
  | 'preprint'
  | 'book'
  | 'report'
  | 'software'
  | 'video'
  | 'post'
  | 'web-page'

/** Where a paper was published. */
export interface Publication {
  form: 'journal-article' | 'conference-paper'
  /** The journal, or the conference with its year: `Science`, `ICLR 2021`. */
  container: string
  /** Volume of the journal. */
  volume?: string
  /** Year it was published there; a preprint may be older. */
  year?: number
}

/** Who stands behind a citation. */
export interface Makers {
  authors: CitedName[]
  /** Where it was published, for a work whose author is not known. */
  platform?: string
}

/** Journals that the catalogue's venues name with a year, as if they were conferences. */
const journals: ReadonlySet<string> = new Set(['JMLR', 'Nature', 'PNAS', 'Science', 'TACL', 'TMLR'])

const formByKind: Record<Exclude<Kind, 'paper'>, Form> = {
  article: 'web-page',
  video: 'video',
  course: 'web-page',
  book: 'book',
  tool: 'software',
  guide: 'web-page',
  leaderboard: 'web-page',
  report: 'report',
  post: 'post',
}

/** A work's remark that nobody knows who wrote what stands on a platform. */
const authorUnknown = /\s*（作者不详）$/

type Source = Pick<
  Resource,
  'id' | 'kind' | 'by' | 'etAl' | 'year' | 'original' | 'editions' | 'cite'
>

/**
 * The citation of a work, at the address of its original edition. A Chinese work
 * goes by its Chinese title, any other by its English one.
 * @param accessed day the address was opened, `YYYY-MM-DD`.
 */
export function citationOf(work: Source & { title: Localized }, accessed?: string): Citation {
  const { id, kind, by, etAl, year, original, editions, cite } = work
  const url = (editions.find(({ role }) => role === 'original') ?? editions[0])?.url ?? ''
  return {
    id,
    kind,
    title: work.title[original],
    by,
    etAl,
    year,
    lang: original,
    url,
    cite,
    accessed,
  }
}

/** The citation of a work from its page in language `lang`, which knows both titles. */
export function citationOfView(
  lang: Lang,
  view: Source & { title: string; otherTitle: string },
  accessed?: string,
): Citation {
  const { title, otherTitle } = view
  const titles = lang === 'en' ? { en: title, zh: otherTitle } : { en: otherTitle, zh: title }
  return citationOf({ ...view, title: titles }, accessed)
}

/** The citations of a list with each work once, at its first place. */
export function onceEach(citations: Iterable<Citation>): Citation[] {
  const byId = new Map<string, Citation>()
  for (const citation of citations) {
    if (!byId.has(citation.id)) byId.set(citation.id, citation)
  }
  return [...byId.values()]
}

/**
 * Where a paper was published, read off its venue: `Science 378 (2022)` and
 * `Nature 529` name a journal with its volume, `TMLR 2022` a journal by its
 * year, `ICLR 2021` a conference. Undefined for other kinds, whose venue is where they
 * were shown, and for a paper without a venue.
 */
export function publicationOf({ kind, cite }: Citation): Publication | undefined {
  const venue = kind === 'paper' ? oneLine(cite?.venue ?? '') : ''
  if (!venue) return undefined
  const [, name = venue, number, inYear] = /^(.+?) (\d+)(?: \((\d{4})\))?$/.exec(venue) ?? []
  const byYear = number !== undefined && /^(?:19|20)\d\d$/.test(number)
  const year = byYear ? number : inYear
  const when = year === undefined ? {} : { year: Number(year) }
  if (number !== undefined && !byYear) {
    return { form: 'journal-article', container: name, volume: number, ...when }
  }
  if (journals.has(name)) return { form: 'journal-article', container: name, ...when }
  return { form: 'conference-paper', container: venue, ...when }
}

/** What is cited: a paper by where it was published, anything else by its kind. */
export function formOf(citation: Citation): Form {
  if (citation.kind !== 'paper') return formByKind[citation.kind]
  return publicationOf(citation)?.form ?? 'preprint'
}

/** The year of what is cited: that of the publication where its venue tells, else the work's. */
export function yearOf(citation: Citation): number | undefined {
  return publicationOf(citation)?.year ?? citation.year
}

/** The authors in order, or the platform alone where the author is not known. */
export function makersOf({ by }: Citation): Makers {
  const known = by.map(oneLine).filter((name) => name && !authorUnknown.test(name))
  const platform = by.find((name) => authorUnknown.test(name))?.replace(authorUnknown, '')
  return { authors: known.map(citedName), ...(platform && { platform }) }
}

/** Text on one line: every run of white space and control characters becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
