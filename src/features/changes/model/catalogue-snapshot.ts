import type { Lang } from '../../../content/schema.ts'
import type { CatalogueIndex } from '../../../catalogue/model/outline.ts'

/** The lists as the app showed them at some time: enough to tell later what changed. */
export interface CatalogueSnapshot {
  /** The version of the catalogue then. Stands first in the text, see `versionIn`. */
  version: string
  /** The paths and their stages in order, with the works of each stage. */
  paths: [path: string, stages: [stage: string, works: string[]][]][]
  /** The titles of the listed works, in the languages they were shown in; see `worksIn`. */
  titles: Partial<Record<Lang, string[]>>
}

/** The lists of an index, with the titles of its language. Undefined where it has no version. */
export function snapshotOf(index: CatalogueIndex): CatalogueSnapshot | undefined {
  if (index.version === undefined) return undefined
  const bare: CatalogueSnapshot = {
    version: index.version,
    paths: index.paths.map(({ id, stages }) => [
      id,
      stages.map((stage) => [stage.id, stage.works] as [string, string[]]),
    ]),
    titles: {},
  }
  return withTitles(bare, index)
}

/** A snapshot of the same lists, with the titles in the language of `index` as well. */
export function withTitles(snapshot: CatalogueSnapshot, index: CatalogueIndex): CatalogueSnapshot {
  const titles = worksIn(snapshot).map((work) => index.works[work]?.title ?? '')
  return { ...snapshot, titles: { ...snapshot.titles, [index.lang]: titles } }
}

/** The works a snapshot lists, each once, in the order in which it names them first. */
export function worksIn({ paths }: Pick<CatalogueSnapshot, 'paths'>): string[] {
  return [...new Set(paths.flatMap(([, stages]) => stages.flatMap(([, works]) => works)))]
}

/** The version in the text of a snapshot, without reading the rest of it. */
export function versionIn(text: string): string | undefined {
  return /^\{"version":"([^"]+)"/.exec(text)?.[1]
}
