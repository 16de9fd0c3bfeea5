import { bibtexText, bibtexTitle, bibtexUrl, bibtexVerbatim } from './bibtex-text.ts'
import { formOf, makersOf, oneLine, onceEach, publicationOf, yearOf } from './citation.ts'
import type { Citation, Form } from './citation.ts'
import type { CitedName } from './cited-name.ts'

const entryTypes: Record<Form, string> = {
  'journal-article': 'article',
  'conference-paper': 'inproceedings',
  preprint: 'misc',
  book: 'book',
  report: 'techreport',
  software: 'misc',
  video: 'misc',
  post: 'misc',
  'web-page': 'misc',
}

/** Names of the languages as babel and biblatex know them. */
const languages = { en: 'english', zh: 'chinese' }

/** `van den Oord, Aaron`, `Downey, Jr., Robert`, or `{Hugging Face}`, which BibTeX leaves whole. */
function bibtexName(name: CitedName): string {
  if ('literal' in name) return `{${bibtexText(name.literal)}}`
  const { particle, family, suffix, given } = name
  return [particle ? `${particle} ${family}` : family, suffix, given]
    .flatMap((part) => (part ? [bibtexText(part)] : []))
    .join(', ')
}

/** Who is answerable for a report: a maker that is not a person, or the venue. */
function institutionOf(citation: Citation): string | undefined {
  const body = makersOf(citation).authors.find((name) => 'literal' in name)
  return body ? body.literal : citation.cite?.venue
}

/** One entry. A report without a known institution is `misc`, because `techreport` requires one. */
function entryOf(citation: Citation): string {
  const { id, kind, etAl, lang, url, cite, accessed } = citation
  const form = formOf(citation)
  const published = publicationOf(citation)
  const { authors, platform } = makersOf(citation)
  const institution = form === 'report' ? institutionOf(citation) : undefined
  const type = form === 'report' && !institution ? 'misc' : entryTypes[form]
  const names = [...authors.map(bibtexName), ...(etAl && authors.length > 0 ? ['others'] : [])]
  const shownAt = published || institution === cite?.venue ? undefined : cite?.venue
  const keepsCapitals = lang === 'zh' || kind === 'tool' || kind === 'leaderboard'
  const fields: [string, string | undefined][] = [
    ['author', names.join(' and ')],
    ['title', bibtexTitle(oneLine(citation.title), keepsCapitals)],
    ['year', yearOf(citation)?.toString()],
    ['journal', type === 'article' ? bibtexText(published?.container ?? '') : undefined],
    ['volume', published?.volume],
    ['booktitle', type === 'inproceedings' ? bibtexText(published?.container ?? '') : undefined],
    ['institution', institution && bibtexText(oneLine(institution))],
    ['organization', platform && bibtexText(platform)],
    ['eprint', cite?.arxiv && bibtexVerbatim(cite.arxiv)],
    ['archivePrefix', cite?.arxiv && 'arXiv'],
    ['doi', cite?.doi && bibtexVerbatim(cite.doi)],
    ['howpublished', type === 'misc' && url ? bibtexUrl(url) : undefined],
    ['url', bibtexVerbatim(url)],
    ['urldate', accessed],
    ['note', shownAt && bibtexText(oneLine(shownAt))],
    ['langid', languages[lang]],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${type}{${id},\n${lines.join('')}}\n`
}

/**
 * A BibTeX file, in UTF-8, with one entry a work, keyed by the work's id. Papers are
 * `article`, `inproceedings` or, as preprints, `misc`; what lives on the web is `misc`
 * with its address in `howpublished` for the classic styles and in `url` for the newer
 * ones. Makers beyond the named ones become `and others`.
 *
 * Entry types and names: O. Patashnik, “BibTeXing”, 1988 (https://ctan.org/pkg/bibtex,
 * btxdoc.pdf). `url`, `urldate`, `langid`, `eprint` with `archivePrefix`: the biblatex
 * manual, §2.2 (https://ctan.org/pkg/biblatex); arXiv writes its ids the same way.
 */
export function citeAsBibtex(citations: Iterable<Citation>): string {
  return onceEach(citations).map(entryOf).join('\n')
}
