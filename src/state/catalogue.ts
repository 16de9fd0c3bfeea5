import { loadGlossary, loadIndex, loadPath, loadSearch, loadWorks } from 'virtual:catalogue'
import type { Lang } from '../content/schema.ts'
import type { TermView } from '../domain/glossary-view.ts'
import { pathsOf, type CatalogueIndex } from '../domain/outline.ts'
import type { PathView } from '../domain/path-view.ts'
import type { SearchEntry } from '../domain/search-entry.ts'
import type { WorkView } from '../domain/work-view.ts'
import { progress } from './use-progress.ts'

/**
 * The lists of the catalogue in one language. The module system keeps what was
 * loaded. From here on progress is shown in terms of these lists.
 */
export async function catalogueIndex(lang: Lang): Promise<CatalogueIndex> {
  const index = (await loadIndex[lang]()).default
  progress.setCatalogue(index)
  return index
}

/** The texts of one path in one language; undefined where there is no such path. */
export async function pathTexts(lang: Lang, path: string): Promise<PathView | undefined> {
  const load = loadPath[`${lang}/${path}`]
  return load && (await load()).default
}

/** The terms of the glossary, in the order of one language. */
export async function glossaryTerms(lang: Lang): Promise<TermView[]> {
  return (await loadGlossary[lang]()).default
}

/** The chunk that holds a work's texts: its first path, or `unlisted`. */
export function chunkOf(index: CatalogueIndex, work: string): string {
  return pathsOf(index, work)[0]?.id ?? 'unlisted'
}

/** A work with all its texts in one language; undefined where there is no such work. */
export async function workTexts(
  index: CatalogueIndex,
  work: string,
): Promise<WorkView | undefined> {
  if (!Object.hasOwn(index.works, work)) return undefined
  const load = loadWorks[`${index.lang}/${chunkOf(index, work)}`]
  return load && (await load()).default[work]
}

/** What search knows of every work, in one language. */
export async function searchEntries(lang: Lang): Promise<SearchEntry[]> {
  return (await loadSearch[lang]()).default
}

/** Several works with all their texts, in the order asked for; those that are not there are left out. */
export async function worksTexts(
  index: CatalogueIndex,
  works: readonly string[],
): Promise<WorkView[]> {
  const found = await Promise.all(works.map((work) => workTexts(index, work)))
  return found.filter((work) => work !== undefined)
}

/** Every work with all its texts in one language. Loads the chunks of all paths. */
export async function allWorkTexts(lang: Lang): Promise<WorkView[]> {
  const loaders = Object.entries(loadWorks).filter(([key]) => key.startsWith(`${lang}/`))
  const chunks = await Promise.all(loaders.map(([, load]) => load()))
  return chunks.flatMap(({ default: works }) => Object.values(works))
}
