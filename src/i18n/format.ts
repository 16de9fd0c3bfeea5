import type { Translate } from './translate.ts'
import type { Lang, Length } from '../content/schema.ts'
import { tagOf } from './langs.ts'

/** Names as one reads them: “A, B, and C”, 「A、B 和 C」; several unnamed makers as “et al.”, 「等」. */
export function namesOf(lang: Lang, names: readonly string[], etAl: boolean, t: Translate): string {
  if (etAl) return t('catalogue.etAl', { names: names.join(lang === 'zh' ? '、' : ', ') })
  return new Intl.ListFormat(tagOf[lang], { type: 'conjunction' }).format(names)
}

/** Several titles in a sentence: “A and B”, 「A」和「B」. */
export function titlesOf(lang: Lang, titles: readonly string[]): string {
  const quoted = titles.map((title) => (lang === 'zh' ? `「${title}」` : title))
  return new Intl.ListFormat(tagOf[lang], { type: 'conjunction' }).format(quoted)
}

/** A length in words, e.g. “15 pages”; undefined where none is known. */
export function lengthOf(length: Length | undefined, t: Translate): string | undefined {
  if (length?.minutes) return t('catalogue.minutes', { count: length.minutes })
  if (length?.pages) return t('catalogue.pages', { count: length.pages })
  if (length?.lectures) return t('catalogue.lectures', { count: length.lectures })
  return undefined
}

/** A day such as `2023-05-25` in words; `medium` shortens the month where the language does. */
export function dayOf(lang: Lang, day: string, dateStyle: 'long' | 'medium' = 'long'): string {
  const format = new Intl.DateTimeFormat(tagOf[lang], { dateStyle, timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A moment, in milliseconds since 1970, as day and time of the reader's clock. */
export function momentOf(lang: Lang, at: number): string {
  const format = new Intl.DateTimeFormat(tagOf[lang], { dateStyle: 'medium', timeStyle: 'short' })
  return format.format(new Date(at))
}

/** An amount of storage, in bytes, in the unit that fits. */
export function bytesOf(lang: Lang, bytes: number): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), steps.length - 1)
  const options = { style: 'unit', unit: steps[step], unitDisplay: 'short' } as const
  const format = new Intl.NumberFormat(tagOf[lang], { ...options, maximumFractionDigits: 1 })
  return format.format(bytes / 1000 ** step)
}
