import { paths, works } from '../../src/content/catalogue.ts'
import type { Lang } from '../../src/content/schema.ts'
import { worksOf } from '../../src/catalogue/model/outline.ts'
import { langs } from '../../src/i18n/langs.ts'

/** A page to measure, at the same address on every site. */
export interface BenchPage {
  lang: Lang
  /** Without base and language: `''` is home. */
  address: string
  /** The whole address: `/en/paths/ai-canon`. */
  url: string
}

const lengthOf = (stages: Parameters<typeof worksOf>[0][]) => stages.flatMap(worksOf).length
const byLength = [...paths].sort((a, b) => lengthOf(b.path.stages) - lengthOf(a.path.stages))

const pageAt = (lang: Lang, address: string): BenchPage => ({
  lang,
  address,
  url: `/${lang}/${address}`,
})

/** The pages of the lists in both languages: home and every path. */
export const listPages: BenchPage[] = ['', ...paths.map(({ card }) => `paths/${card.id}`)].flatMap(
  (address) => langs.map((lang) => pageAt(lang, address)),
)

/** The pages that are measured: home and the longest path, in both languages. */
export const measuredPages: BenchPage[] = ['', `paths/${byLength[0]!.card.id}`].flatMap((address) =>
  langs.map((lang) => pageAt(lang, address)),
)

/** The names of the paths in one language, with their addresses. */
export function pathLinksIn(lang: Lang): { text: string; link: string }[] {
  return paths.map(({ card }) => ({ text: card.title[lang], link: `/${lang}/paths/${card.id}` }))
}

/** Where a link to a work's page leads on a site without such pages: to the work itself. */
export function sourceOf(href: string): string {
  const work = /\/works\/([^/?#]+)/.exec(href)?.[1]
  return (work && works[work]?.editions[0]?.url) ?? href
}
