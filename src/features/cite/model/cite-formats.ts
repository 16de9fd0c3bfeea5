import { citeAsBibtex } from './cite-as-bibtex.ts'
import { citeAsCsl } from './cite-as-csl.ts'
import { citeAsRis } from './cite-as-ris.ts'
import type { Citation } from './citation.ts'

/** A format that citations can be written in. */
export interface CiteFormat {
  /** Its own name, the same in every language. */
  name: string
  /** Ending of its files, without the dot. */
  extension: string
  /** Media type of its files. */
  type: string
  /** A whole file of these citations. */
  write(citations: readonly Citation[]): string
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
    write: citeAsBibtex,
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: citeAsRis,
  },
  csl: {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (citations) => `${JSON.stringify(citeAsCsl(citations), null, 2)}\n`,
  },
} as const satisfies Record<string, CiteFormat>

/** The name of a format in the code. */
export type CiteFormatId = keyof typeof citeFormats
