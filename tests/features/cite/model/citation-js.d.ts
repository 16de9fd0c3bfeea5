/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  /** A name as its parsers return it; a literal one may come as `family` alone. */
  export interface ParsedName {
    family?: string
    given?: string
    literal?: string
    suffix?: string
    'non-dropping-particle'?: string
  }

  export interface ParsedDate {
    'date-parts': number[][]
  }

  /** A CSL-JSON item as its parsers return it. */
  export interface ParsedItem {
    id: string
    type: string
    title?: string
    author?: ParsedName[]
    issued?: ParsedDate
    accessed?: ParsedDate
    'event-date'?: ParsedDate
    'container-title'?: string
    'event-title'?: string
    publisher?: string
    volume?: string
    note?: string
    language?: string
    DOI?: string
    URL?: string
  }

  export const plugins: {
    input: { chain(text: string, options: { generateGraph: boolean }): ParsedItem[] }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
