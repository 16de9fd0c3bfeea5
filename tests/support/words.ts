import type { TFunction } from 'i18next'
import type { Lang } from '../../src/content/schema.ts'
import en from '../../src/i18n/locales/en/index.ts'
import zh from '../../src/i18n/locales/zh/index.ts'
import { makeWords } from '../../src/i18n/make-words.ts'
import type { Namespace } from '../../src/i18n/resources.ts'

/** The words of the interface, by `namespace:key`. */
export type Translate = TFunction<Namespace[]>

function wordsIn(lang: Lang, locale: typeof zh): Translate {
  const words = makeWords(lang)
  for (const [namespace, bundle] of Object.entries(locale)) {
    words.addResourceBundle(lang, namespace, bundle)
  }
  return words.t as Translate
}

/** The words of each language, exactly as the app has them. */
export const wordsOf: Record<Lang, Translate> = { en: wordsIn('en', en), zh: wordsIn('zh', zh) }
