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

/** The snapshot in a text; undefined where it holds none that makes sense. */
export function readSnapshot(text: string | null): CatalogueSnapshot | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isSnapshot(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isSnapshot(value: unknown): value is CatalogueSnapshot {
  if (typeof value !== 'object' || value === null) return false
  const { version, paths, titles } = value as Record<string, unknown>
  if (typeof version !== 'string' || typeof titles !== 'object' || titles === null) return false
  const listed = isPairs(paths, (stages) => isPairs(stages, isTexts))
  return listed && Object.values(titles).every(isTexts)
}

function isPairs(value: unknown, holds: (second: unknown) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) =>
        Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string' && holds(pair[1]),
    )
  )
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}
