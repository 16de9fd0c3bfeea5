import type { Kind, Resource, Venue } from '../../../content/schema.ts'
import type { CslItem, CslName, CslType } from './csl.ts'
import { cslName } from './csl-name.ts'

/** What a citation takes from a work. */
export type CitedWork = Pick<
  Resource,
  'id' | 'kind' | 'title' | 'by' | 'etAl' | 'year' | 'original' | 'editions' | 'cite'
>

/** Venues by the short names that works use. */
export type Venues = Readonly<Record<string, Venue>>

const typeByKind: Record<Kind, CslType> = {
  paper: 'article',
  article: 'webpage',
  video: 'motion_picture',
  course: 'webpage',
  book: 'book',
  tool: 'software',
  guide: 'webpage',
  leaderboard: 'webpage',
  report: 'report',
  post: 'post',
}

/** A work's remark that nobody knows who wrote what stands on a platform. */
const authorUnknown = /\s*（作者不详）$/

/** Text on one line: every run of white space and control characters becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** Every author that is known by name, in order. */
function authorsOf({ by, cite }: CitedWork): CslName[] {
  return (cite?.authors ?? by)
    .map(oneLine)
    .filter((name) => name && !authorUnknown.test(name))
    .map(cslName)
}

/** True where the work has authors beyond the ones its item names. */
export function hasMoreAuthors(work: CitedWork): boolean {
  return work.etAl === true && !work.cite?.authors && authorsOf(work).length > 0
}

/**
 * Where the work was published or shown.
 * @throws where its short name is not among the venues.
 */
function venueOf({ id, cite }: CitedWork, venues: Venues): Venue | undefined {
  if (!cite?.venue) return undefined
  if (!Object.hasOwn(venues, cite.venue)) {
    throw new Error(`the venue "${cite.venue}" of "${id}" is not in content/venues.ts`)
  }
  return venues[cite.venue]
}

/** What a paper's place of publication says; nothing for a venue that prints nothing. */
function publication(venue: Venue): Partial<CslItem> & { type: CslType } {
  const { type, title, series, volume } = venue
  return {
    type: type === 'journal' ? 'article-journal' : 'paper-conference',
    'container-title': title,
    ...(series && { 'collection-title': series }),
    ...(volume && { volume }),
  }
}

/** An arXiv id as the number of a preprint, or as the archive of what was published elsewhere. */
function arxivFields(type: CslType, arxiv: string): Partial<CslItem> {
  return type === 'article'
    ? { publisher: 'arXiv', number: `arXiv:${arxiv}` }
    : { archive: 'arXiv', archive_location: arxiv }
}

/**
 * A work as CSL-JSON, at the address of its original edition. A Chinese work goes by its
 * Chinese title, any other by its English one, whatever the language of the app. A paper
 * is an article of the journal or the proceedings its venue names, and of that year; a
 * preprint without one. The venue of anything else is where it was shown, and a note.
 * @param venues what the short names of venues stand for.
 * @throws where the work names a venue that is not among them.
 */
export function cslItem(work: CitedWork, venues: Venues): CslItem {
  const { id, kind, by, original, editions, cite } = work
  const venue = venueOf(work, venues)
  const published =
    venue && kind === 'paper' && venue.type !== 'event' ? publication(venue) : undefined
  const type = published?.type ?? typeByKind[kind]
  const author = authorsOf(work)
  const platform = by.find((name) => authorUnknown.test(name))?.replace(authorUnknown, '')
  const year = published ? venue?.year : work.year
  const url = (editions.find(({ role }) => role === 'original') ?? editions[0])?.url
  // Who answers for a report: an author that is not a person.
  const body = type === 'report' ? author.find((name) => 'literal' in name)?.literal : undefined
  return {
    id,
    type,
    title: oneLine(work.title[original]),
    ...(author.length > 0 && { author }),
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    ...(platform && { 'container-title': platform }),
    ...published,
    ...(body && { publisher: body }),
    ...(cite?.arxiv && arxivFields(type, cite.arxiv)),
    ...(cite?.doi && { DOI: oneLine(cite.doi) }),
    ...(url && { URL: oneLine(url) }),
    language: original === 'zh' ? 'zh-CN' : 'en',
    ...(venue && !published && { note: oneLine(cite?.venue ?? '') }),
  }
}
