/** What the build makes of the catalogue for search. */
declare module 'virtual:search' {
  type Lang = import('../../content/schema.ts').Lang
  /** Loads what search knows of every work, in one language. */
  export const loadSearch: Record<
    Lang,
    () => Promise<{ default: import('./model/search-entry.ts').SearchEntry[] }>
  >
}
