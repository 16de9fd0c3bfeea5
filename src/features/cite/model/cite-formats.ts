import type { CslItem } from './csl.ts'

/** A work's citation in every format, as the build writes it. */
export interface Citation {
  /** An entry of a BibTeX file, with its line end. */
  bibtex: string
  /** A record of a RIS file, with its line end. */
  ris: string
  /** An item of a CSL-JSON file. */
  csl: CslItem
}

/** A format that citations can be had in. */
export interface CiteFormat {
  /** Its own name, the same in every language. */
  name: string
  /** Ending of its files, without the dot. */
  extension: string
  /** Media type of its files. */
  type: string
  /** A whole file of these citations. */
  file(citations: readonly Citation[]): string
}

/**
 * Every format. Media types: RIS and BibTeX have none that is registered, so these are
 * the usual ones; CSL-JSON's is registered with IANA.
 */
export const citeFormats = {
  bibtex: {
    name: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    file: (citations) => citations.map(({ bibtex }) => bibtex).join('\n'),
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    file: (citations) => citations.map(({ ris }) => ris).join('\r\n'),
  },
  csl: {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    file: (citations) => {
      const items = citations.map(({ csl }) => csl)
      return `${JSON.stringify(items, null, 2)}\n`
    },
  },
} as const satisfies Record<string, CiteFormat>

/** The name of a format in the code. */
export type CiteFormatId = keyof typeof citeFormats
