/** What the build makes of the catalogue: chunks that hold one language each. */
declare module 'virtual:catalogue' {
  type Lang = import('../content/schema.ts').Lang
  /** Loads the outlines of all paths and the titles of all works, in one language. */
  export const loadIndex: Record<
    Lang,
    () => Promise<{ default: import('../domain/outline.ts').CatalogueIndex }>
  >
  /** Loads the texts of one path's page, by `language/path`. */
  export const loadPath: Record<
    string,
    () => Promise<{ default: import('../domain/path-view.ts').PathView }>
  >
  /** Loads the works whose first path this is, by `language/path`. */
  export const loadWorks: Record<
    string,
    () => Promise<{ default: Record<string, import('../domain/work-view.ts').WorkView> }>
  >
}
