import { loadIndex, loadPath, loadWorks } from 'virtual:catalogue'
import type { Lang } from '../content/schema.ts'
import { pathsOf, type CatalogueIndex } from '../domain/outline.ts'
import type { PathView } from '../domain/path-view.ts'
import type { WorkView } from '../domain/work-view.ts'

/** The lists of the catalogue in one language. The module system keeps what was loaded. */
export async function catalogueIndex(lang: Lang): Promise<CatalogueIndex> {
  return (await loadIndex[lang]()).default
}

/** The texts of one path in one language; undefined where there is no such path. */
export async function pathTexts(lang: Lang, path: string): Promise<PathView | undefined> {
  const load = loadPath[`${lang}/${path}`]
  return load && (await load()).default
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
