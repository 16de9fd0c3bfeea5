/**
 * The formats a text may ask for, as in `{{count, number}}`. They are made of `Intl`
 * once a language: i18next's own cache is keyed by the values as well, so it would make
 * a formatter for every value.
 */
import type { Formatter } from 'i18next'
import type { Lang } from '../content/schema.ts'
import { isLang, tagOf } from './langs.ts'

/** What `Intl` needs in one language, made when it is first used. */
function formatsOf(lang: Lang) {
  const tag = tagOf[lang]
  const once = <T>(make: () => T) => {
    let made: T | undefined
    return () => (made ??= make())
  }
  const number = once(() => new Intl.NumberFormat(tag))
  const percent = once(() => new Intl.NumberFormat(tag, { style: 'percent' }))
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const day = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
  const shortDay = once(
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }),
  )
  const moment = once(
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }),
  )
  const units = (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const).map((unit) =>
    once(
      () =>
        new Intl.NumberFormat(tag, {
          style: 'unit',
          unit,
          unitDisplay: 'short',
          maximumFractionDigits: 1,
        }),
    ),
  )
  return {
    /** A number with its thousands marked: “1,200”. */
    number: (value: number) => number().format(value),
    /** A share, from 0 to 1: “40%”. */
    percent: (value: number) => percent().format(value),
    /** Names or titles as one reads them: “A, B, and C”, 「A、B和C」. */
    list: (value: readonly string[]) => list().format(value),
    /** The same without a word before the last: “A, B, C”, 「A、B、C」. */
    sequence: (value: readonly string[]) => value.join(lang === 'zh' ? '、' : ', '),
    /** A day such as `2023-05-25` in words. */
    day: (value: string) => day().format(new Date(`${value}T00:00:00Z`)),
    /** The same with a shorter month where the language has one. */
    shortDay: (value: string) => shortDay().format(new Date(`${value}T00:00:00Z`)),
    /** A moment, in milliseconds since 1970, as day and time of the reader's clock. */
    moment: (value: number) => moment().format(new Date(value)),
    /** An amount of storage, in bytes, in the unit that fits. */
    bytes: (value: number) => {
      const step = Math.min(Math.floor(Math.log10(Math.max(value, 1)) / 3), units.length - 1)
      return units[step]!().format(value / 1000 ** step)
    },
  }
}

const byLang: Record<Lang, ReturnType<typeof formatsOf>> = {
  en: formatsOf('en'),
  zh: formatsOf('zh'),
}

/** Teaches the formats to the formatter of an i18next instance. */
export function addFormats(formatter: Formatter): void {
  for (const name of Object.keys(byLang.en) as (keyof typeof byLang.en)[]) {
    formatter.add(name, (value, lng) => {
      const format = byLang[isLang(lng) ? lng : 'en'][name] as (value: unknown) => string
      return format(value)
    })
  }
}
