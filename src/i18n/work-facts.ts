import type { Translate } from './translate.ts'
import type { Lang } from '../content/schema.ts'
import { lengthOf, namesOf } from './format.ts'

/** What is said of a work in one line. */
interface Facts {
  kind: keyof typeof import('./locales/en/catalogue.ts').default.kind
  by: string[]
  etAl?: boolean
  year?: number
  length?: Parameters<typeof lengthOf>[0]
  original: Lang
}

/** Kind, makers, year, length, and the language where it is not the reader's. */
export function workFacts(work: Facts, lang: Lang, t: Translate): (string | undefined | false)[] {
  return [
    t(`catalogue.kind.${work.kind}`),
    namesOf(lang, work.by, work.etAl ?? false, t),
    work.year?.toString(),
    lengthOf(work.length, t),
    work.original !== lang && t(`catalogue.inLanguage.${work.original}`),
  ]
}

/** Kind and year: what lists say of a work of which they know little more than its title. */
export function titleFacts(
  work: Pick<Facts, 'kind' | 'year'>,
  t: Translate,
): (string | undefined)[] {
  return [t(`catalogue.kind.${work.kind}`), work.year?.toString()]
}
