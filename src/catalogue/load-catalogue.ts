import { loadGlossary, loadIndex, loadPath, loadTitles, loadWorks } from 'virtual:catalogue'
import type { Lang } from '../content/schema.ts'
import type { TermView } from './model/glossary-view.ts'
import { pathsOf, type CatalogueIndex, type CatalogueOutlines } from './model/outline.ts'
import type { PathView } from './model/path-view.ts'
import type { WorkView } from './model/work-view.ts'

/** The lists of the catalogue in one language. The module system keeps what was loaded. */
export async function catalogueOutlines(lang: Lang): Promise<CatalogueOutlines> {
  return (await loadIndex[lang]()).default
}

/** The titles of all works by id, in one language. */
export async function workTitles(lang: Lang): Promise<CatalogueIndex['works']> {
  return (await loadTitles[lang]()).default
}

/** The lists of the catalogue with the titles of all works, in one language. */
export async function catalogueIndex(lang: Lang): Promise<CatalogueIndex> {
  const [outlines, works] = await Promise.all([catalogueOutlines(lang), workTitles(lang)])
  return { ...outlines, works }
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
export function chunkOf(index: CatalogueOutlines, work: string): string {
  return pathsOf(index, work)[0]?.id ?? 'unlisted'
}

/** A work with all its texts in one language; undefined where there is no such work. */
export async function workTexts(
  index: CatalogueOutlines,
  work: string,
): Promise<WorkView | undefined> {
  const load = loadWorks[`${index.lang}/${chunkOf(index, work)}`]
  const works = load && (await load()).default
  return works && Object.hasOwn(works, work) ? works[work] : undefined
}

/** Every work with all its texts in one language. Loads the chunks of all paths. */
export async function allWorkTexts(lang: Lang): Promise<WorkView[]> {
  const loaders = Object.entries(loadWorks).filter(([key]) => key.startsWith(`${lang}/`))
  const chunks = await Promise.all(loaders.map(([, load]) => load()))
  return chunks.flatMap(({ default: works }) => Object.values(works))
}
