/** What the build makes of the catalogue for citing. */
declare module 'virtual:citations' {
  /** Loads the citations of all works, by the works' ids. */
  export const loadCitations: () => Promise<{
    default: Record<string, import('./model/cite-formats.ts').Citation>
  }>
}
