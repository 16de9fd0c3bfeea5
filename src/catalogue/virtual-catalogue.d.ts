/** What the build makes of the catalogue: chunks that hold one language each. */
declare module 'virtual:catalogue' {
  type Lang = import('../content/schema.ts').Lang
  /** Loads the outlines of all paths, in one language. */
  export const loadIndex: Record<
    Lang,
    () => Promise<{ default: import('./model/outline.ts').CatalogueOutlines }>
  >
  /** Loads the titles of all works by id, in one language. */
  export const loadTitles: Record<
    Lang,
    () => Promise<{ default: import('./model/outline.ts').CatalogueIndex['works'] }>
  >
  /** Loads the texts of one path's page, by `language/path`. */
  export const loadPath: Record<
    string,
    () => Promise<{ default: import('./model/path-view.ts').PathView }>
  >
  /** Loads the terms of the glossary, in one language's order. */
  export const loadGlossary: Record<
    Lang,
    () => Promise<{ default: import('./model/glossary-view.ts').TermView[] }>
  >
  /** Loads the works whose first path this is, by `language/path`. */
  export const loadWorks: Record<
    string,
    () => Promise<{ default: Record<string, import('./model/work-view.ts').WorkView> }>
  >
}
