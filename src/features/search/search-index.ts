/** The search itself, with its library. Loaded by the search page once it is shown. */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import { askedAddress } from './model/address-keys.ts'
import type { SearchEntry } from './model/search-entry.ts'
import {
  allowedTypos,
  fieldText,
  fieldWeights,
  fitsPartly,
  matchesBeginnings,
  phraseWeight,
  type SearchField,
} from './model/search-ranking.ts'
import { queryTerms, tokensOf } from './model/search-tokens.ts'

/** How what was found fits the query. */
export type Fit =
  /** Every word of the query is there, or the beginning of one. */
  | 'all'
  /** Only with a letter or two changed. */
  | 'similar'
  /** At least half of the words are there. */
  | 'part'
  /** The query is an address of the works found, or where such an address begins. */
  | 'address'

/** A work that was found, and what of it matched. */
export interface Found {
  entry: SearchEntry
  /** Terms that matched, by the part of the entry they stand in. */
  matched: Partial<Record<SearchField, ReadonlySet<string>>>
}

/** What a query found, the best first. */
export interface Findings {
  fit: Fit
  works: Found[]
  /** The terms asked for; none where an address was. */
  terms: string[]
}

/** Finds works. */
export type Search = (query: string) => Findings

const fields = Object.keys(fieldWeights) as SearchField[]

/** How many works are indexed before the page gets its turn; a few milliseconds' worth. */
const slice = 5

/** Works whose address it is; where there is none, those whose address begins like this. */
function atAddress(entries: readonly SearchEntry[], keys: readonly string[]): SearchEntry[] {
  for (const key of keys) {
    const found = entries.filter(({ addresses }) => addresses.includes(key))
    if (found.length > 0) return found
  }
  const [key = ''] = keys
  if (!/^https:\/\/./.test(key)) return []
  return entries.filter(({ addresses }) => addresses.some((address) => address.startsWith(key)))
}

/** The matches of the library, by part instead of by term. */
function byField(match: SearchResult['match']): Found['matched'] {
  const matched: Partial<Record<SearchField, Set<string>>> = {}
  for (const [term, fields] of Object.entries(match)) {
    for (const field of fields as SearchField[]) (matched[field] ??= new Set()).add(term)
  }
  return matched
}

/**
 * Makes the index of a catalogue, a slice at a time, so that the page stays
 * responsive. The search asks for every word as it is typed (the last may be
 * unfinished); only where that finds nothing, for words spelled alike, and then for
 * works that have at least half of the words.
 */
export async function buildSearch(entries: readonly SearchEntry[]): Promise<Search> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const index = new MiniSearch<SearchEntry>({
    fields,
    extractField: (entry, field) =>
      field === 'id' ? entry.id : fieldText(entry, field as SearchField),
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    processTerm: (term) => term,
  })
  await index.addAllAsync(entries, { chunkSize: slice })

  const options: SearchOptions = {
    tokenize: queryTerms,
    combineWith: 'AND',
    boost: fieldWeights,
    prefix: matchesBeginnings,
    weights: { prefix: 0.5, fuzzy: 0.3 },
  }

  const ranked = (query: string, results: SearchResult[]): Found[] =>
    results
      .map(({ id, score, match }) => {
        const entry = byId.get(id as string)!
        return { entry, score: score * phraseWeight(entry, query), matched: byField(match) }
      })
      .sort((a, b) => b.score - a.score)
      .map(({ entry, matched }) => ({ entry, matched }))

  return (query) => {
    const address = askedAddress(query)
    const there = address ? atAddress(entries, address.keys) : []
    if (there.length > 0 || address?.sure) {
      return { fit: 'address', works: there.map((entry) => ({ entry, matched: {} })), terms: [] }
    }
    const terms = queryTerms(query)
    const attempts: [Fit, SearchOptions][] = [
      ['all', options],
      ['similar', { ...options, fuzzy: allowedTypos }],
      [
        'part',
        {
          ...options,
          fuzzy: allowedTypos,
          combineWith: 'OR',
          filter: (result) => fitsPartly(new Set(result.queryTerms).size, terms.length),
        },
      ],
    ]
    for (const [fit, options] of attempts) {
      const results = index.search(query, options)
      if (results.length > 0) return { fit, works: ranked(query, results), terms }
    }
    return { fit: 'all', works: [], terms }
  }
}
