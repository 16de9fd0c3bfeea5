import type { Length, Resource } from '../content/schema.ts'
import { useTranslation } from './use-translation.ts'

/** What is said of a work in one line. */
type Facts = Pick<Resource, 'kind' | 'by' | 'etAl' | 'year' | 'length' | 'original'>

/** The facts of a line, in order; some may be missing. */
type Line = (string | undefined | false)[]

/** Puts what is known of a work into the words of one line. Needs the namespace `catalogue`. */
export function useWorkFacts(): {
  /** Kind, makers, year, length, and the language where it is not the reader's. */
  workFacts(work: Facts): Line
  /** Kind and year: what lists say of a work of which they know little more than its title. */
  titleFacts(work: Pick<Facts, 'kind' | 'year'>): Line
} {
  const { t, lang } = useTranslation('catalogue')
  const lengthOf = (length: Length | undefined) => {
    if (length?.minutes) return t('minutes', { count: length.minutes })
    if (length?.pages) return t('pages', { count: length.pages })
    if (length?.lectures) return t('lectures', { count: length.lectures })
    return undefined
  }
  return {
    workFacts: (work) => [
      t(`kind.${work.kind}`),
      t(work.etAl ? 'etAl' : 'names', { names: work.by }),
      work.year?.toString(),
      lengthOf(work.length),
      work.original !== lang && t(`inLanguage.${work.original}`),
    ],
    titleFacts: ({ kind, year }) => [t(`kind.${kind}`), year?.toString()],
  }
}
