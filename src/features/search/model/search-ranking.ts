import type { SearchEntry } from './search-entry.ts'
import { folded, isHan } from './search-tokens.ts'

/** The parts of an entry that words are looked for in. */
export type SearchField =
  'title' | 'otherTitle' | 'by' | 'editions' | 'subjects' | 'year' | 'summary'

/** How much a match counts in each part: a title says most about a work, its summary least. */
export const fieldWeights: Record<SearchField, number> = {
  title: 8,
  otherTitle: 6,
  by: 5,
  editions: 3,
  subjects: 2,
  year: 2,
  summary: 1,
}

/** The text of one part of an entry. */
export function fieldText(entry: SearchEntry, field: SearchField): string {
  const value = entry[field]
  return Array.isArray(value) ? value.join('\n') : String(value ?? '')
}

/**
 * Whether a term also stands for words that begin with it. The last one does, because
 * it may be half typed; others from two letters on; numbers and pairs of Han
 * characters never, since the pair is the whole word.
 */
export function matchesBeginnings(term: string, i: number, terms: readonly string[]): boolean {
  if (isHan(term)) return [...term].length === 1
  if (/^\d{1,3}$/.test(term)) return false
  return i === terms.length - 1 || term.length > 1
}

/** How many letters of a term may be wrong: only in Latin words long enough to be still known. */
export function allowedTypos(term: string): 0 | 1 | 2 {
  if (!/^[a-z]{4,}$/.test(term)) return 0
  return term.length < 8 ? 1 : 2
}

/** Words and characters of a text with one space between, to look for a phrase in it. */
function plain(text: string): string {
  return ` ${folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}

/** What a title's score is multiplied by where it holds the query as it was typed. */
export function phraseWeight(entry: SearchEntry, query: string): number {
  const asked = plain(query).trim()
  if (asked === '') return 1
  const titles = [plain(entry.title), plain(entry.otherTitle)]
  if (titles.some((title) => title.trim() === asked)) return 4
  if (titles.some((title) => title.startsWith(` ${asked}`))) return 2.5
  return titles.some((title) => title.includes(isHan(asked) ? asked : ` ${asked}`)) ? 2 : 1
}

/** True if enough of a query's terms matched to show a work that lacks some: half. */
export function fitsPartly(matched: number, asked: number): boolean {
  return matched * 2 >= asked
}
