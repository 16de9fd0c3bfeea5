/**
 * CSL-JSON as far as works need it: CSL 1.0.2, appendices III and IV of
 * https://docs.citationstyles.org/en/v1.0.2/specification.html, with the schema
 * `csl-data.json` of https://github.com/citation-style-language/schema.
 */

/** A person as bibliographies sort and print one. */
export interface PersonName {
  family: string
  given: string
  /** Lower-case words before the family name: `van den`. */
  'non-dropping-particle'?: string
  /** What follows the name: `Jr.`, `III`. */
  suffix?: string
}

/** A name that must not be taken apart: an organization, a handle, a name in Han characters. */
export interface LiteralName {
  literal: string
}

/** Who made a work, in the form a citation needs. */
export type CslName = PersonName | LiteralName

/** What kind of publication an item is; `article` is CSL's type for preprints. */
export type CslType =
  | 'article'
  | 'article-journal'
  | 'book'
  | 'motion_picture'
  | 'paper-conference'
  | 'post'
  | 'report'
  | 'software'
  | 'webpage'

/** One work as CSL-JSON. */
export interface CslItem {
  /** Id of the work; the key of the entry, so it never changes. */
  id: string
  type: CslType
  title: string
  author?: CslName[]
  /** Year it came out. */
  issued?: { 'date-parts': [[number]] }
  /** The journal or the proceedings; the platform, where nobody knows the author. */
  'container-title'?: string
  /** The series of the proceedings. */
  'collection-title'?: string
  volume?: string
  publisher?: string
  number?: string
  archive?: string
  archive_location?: string
  DOI?: string
  URL?: string
  language: 'en' | 'zh-CN'
  note?: string
}
