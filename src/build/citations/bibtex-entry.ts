import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { CslItem, CslName } from '../../features/cite/model/csl.ts'
import { titleParts } from '../../features/cite/model/title-capitals.ts'

const config = plugins.config.get('@bibtex')
// The key of an entry is the work's id, hyphens and all.
Object.assign(config.format, { checkLabel: false, useIdAsLabel: true })
// Its way to ASCII leaves out what it cannot spell, which is every Chinese character. Without
// it nothing is escaped: `escaped` does that beforehand.
config.format.asciiOnly = false
// As a title, a field has braces put around every capitalized word but the first, so that
// `LoRA: …` is printed as `Lora: …`. As a literal, only around what CSL marks as `nocase`.
for (const field of ['title', 'booktitle', 'series']) {
  config.constants.fieldTypes[field] = ['field', 'literal']
}

/** LaTeX for the characters that mean something to it; all others stay as they are, in UTF-8. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // \{ and \} would count when BibTeX balances braces; the named commands do not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/** Text as LaTeX prints it, with the ligatures `--` and `''` kept apart and braces balanced. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}$&%#_~^`<>|]/g, (character) => escapes[character] ?? character)
    .replace(/([-'])(?=\1)/g, '$1{}')
}

/** An address or a DOI, read verbatim: what would end the field or is not ASCII is encoded. */
function verbatim(text: string): string {
  return text.replace(/[\\{}\s\p{Cc}]|[^\p{ASCII}]/gu, (character) =>
    /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
  )
}

function escapedName(name: CslName): CslName {
  const parts = Object.entries(name).map(([part, text]: [string, string]) => [part, escaped(text)])
  return Object.fromEntries(parts) as unknown as CslName
}

/** A title with CSL's mark around the words whose capitals a style must not take away. */
function markedTitle({ title, language }: CslItem, isName: boolean): string {
  return titleParts(title, isName || language === 'zh-CN')
    .map(({ text, keepsCapitals }) =>
      keepsCapitals ? `<span class="nocase">${text}</span>` : escaped(text),
    )
    .join('')
}

/** Text of an optional field, escaped. */
const optional = <Key extends keyof CslItem>(item: CslItem, key: Key) => {
  const text = item[key]
  return typeof text === 'string' ? { [key]: escaped(text) } : undefined
}

/** Fields in the order people read them; what is not named here comes last. */
const order = `author title booktitle journal series volume year publisher institution organization
  eprint archivePrefix doi howpublished url note langid`.split(/\s+/)

const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length)

/** Names of the languages as babel and biblatex know them. */
const languages = { en: 'english', 'zh-CN': 'chinese' }

/** What the entry says beside what the item does. */
export interface BibtexExtras {
  /** True where there are more authors than the item names. */
  moreAuthors: boolean
  /** True where the title is a name: that of a tool. */
  isName: boolean
  /** The work's arXiv id. */
  arxiv?: string
}

/**
 * An item as an entry of a BibTeX file, in UTF-8, written by citation-js. Added by hand is
 * what its mapping has no place for: `and others`, `eprint` with `archivePrefix` as arXiv
 * itself writes them, the platform of a work without a known author as `organization`,
 * `langid` for biblatex, and `howpublished` with `\url` for the classic styles, which
 * do not know `url`.
 *
 * Entry types and names: O. Patashnik, “BibTeXing”, 1988 (https://ctan.org/pkg/bibtex,
 * btxdoc.pdf); the newer fields: the biblatex manual, §2.2 (https://ctan.org/pkg/biblatex).
 */
export function bibtexEntry(item: CslItem, extras: BibtexExtras): string {
  const { moreAuthors, isName, arxiv } = extras
  // `techreport` demands an institution, and for a preprint citation-js would write `article`.
  const isMisc = item.type === 'article' || (item.type === 'report' && !item.publisher)
  const input = {
    ...item,
    type: isMisc ? 'document' : item.type,
    title: markedTitle(item, isName),
    ...optional(item, 'container-title'),
    ...optional(item, 'collection-title'),
    ...optional(item, 'publisher'),
    ...optional(item, 'note'),
    ...(item.author && { author: item.author.map(escapedName) }),
    ...(item.DOI && { DOI: verbatim(item.DOI) }),
    ...(item.URL && { URL: verbatim(item.URL) }),
  }
  const [entry] = plugins.output.format('bibtex', [input], { format: 'object' })
  const { type, label, properties } = entry!
  const fields: Record<string, string | undefined> = {
    ...properties,
    author: moreAuthors ? `${properties['author']} and others` : properties['author'],
    // arXiv is no publisher; `archivePrefix` names it.
    publisher: arxiv ? undefined : properties['publisher'],
    eprint: arxiv && verbatim(arxiv),
    archivePrefix: arxiv && 'arXiv',
    organization: type === 'misc' ? input['container-title'] : undefined,
    // Some readers take the `$` in it for math.
    howpublished:
      type === 'misc' && input.URL ? `\\url{${input.URL.replaceAll('$', '%24')}}` : undefined,
    langid: languages[item.language],
  }
  const lines = Object.entries(fields)
    .toSorted(([a], [b]) => place(a) - place(b))
    .flatMap(([field, value]) => (value ? [`  ${field} = {${value}},\n`] : []))
  return `@${type}{${label},\n${lines.join('')}}\n`
}
