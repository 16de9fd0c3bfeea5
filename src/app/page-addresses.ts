/** The addresses of all pages: what the build renders and what the dev server answers. */
import { catalogueIndex, chunkOf } from '../catalogue/load-catalogue.ts'
import { langs } from '../i18n/langs.ts'

/** A page to be rendered in each language. */
export interface PageAddress {
  /** Without base and language: `''` is home. */
  address: string
  /** For an old address of a page: the one it has now. */
  current?: string
  /** The module that has its feature. */
  feature: string
  /** The chunk of the catalogue it needs besides the lists, as `kind` and `id`. */
  texts?: { kind: 'path' | 'works'; id: string } | { kind: 'glossary' }
}

/** Every page of the site. */
export async function pages(): Promise<PageAddress[]> {
  const index = await catalogueIndex(langs[0]!)
  return [
    { address: '', feature: 'home' },
    ...index.paths.map(({ id }) => ({
      address: `paths/${id}`,
      feature: 'path',
      texts: { kind: 'path' as const, id },
    })),
    ...Object.keys(index.works).map((id) => ({
      address: `works/${id}`,
      feature: 'work',
      texts: { kind: 'works' as const, id: chunkOf(index, id) },
    })),
    { address: 'glossary', feature: 'glossary', texts: { kind: 'glossary' as const } },
    ...Object.entries(index.aliases ?? {}).map(([alias, id]) => ({
      address: `works/${alias}`,
      current: `works/${id}`,
      feature: 'work',
      texts: { kind: 'works' as const, id: chunkOf(index, id) },
    })),
    ...['search', 'cite', 'links', 'changes', 'settings'].map((name) => ({
      address: name,
      feature: name,
    })),
  ]
}
