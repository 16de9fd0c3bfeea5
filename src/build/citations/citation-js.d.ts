/** What the build uses of citation-js, which comes without types. */
declare module '@citation-js/core' {
  /** An item as its plug-ins take it: CSL-JSON, whose titles may carry CSL's rich text. */
  type Input = Omit<import('../../features/cite/model/csl.ts').CslItem, 'type'> & { type: string }

  /** An entry of BibTeX with its values written, but not yet put together. */
  export interface BibtexEntry {
    type: string
    label: string
    properties: Record<string, string>
  }

  /** A record of RIS by its tags. */
  export type RisRecord = Record<string, string | string[]>

  export const plugins: {
    output: {
      format(name: 'bibtex', items: Input[], options: { format: 'object' }): BibtexEntry[]
      format(name: 'ris', items: Input[], options: { format: 'object' }): RisRecord[]
    }
    config: {
      get(plugin: '@bibtex'): {
        /** How values are written. */
        format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean }
        /** The list type and the value type of every field. */
        constants: { fieldTypes: Record<string, [list: string, value: string]> }
      }
    }
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
