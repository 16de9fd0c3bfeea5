import type { Lang } from '../content/schema.ts'

/** Every language, in the order the interface offers them. */
export const langs: readonly Lang[] = ['en', 'zh']

/** The value of the `lang` attribute, and the BCP 47 tag for `Intl`. */
export const tagOf: Record<Lang, string> = { en: 'en', zh: 'zh-CN' }

/** How each language names itself. */
export const nameOf: Record<Lang, string> = { en: 'English', zh: '中文' }

/** True for a language the app speaks. */
export function isLang(value: unknown): value is Lang {
  return value === 'en' || value === 'zh'
}

/** The other language. */
export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'zh' : 'en'
}
