import { test } from '@playwright/test'
import type { Lang } from '../../../src/content/schema.ts'
import { langs } from '../../../src/i18n/langs.ts'
import en from '../../../src/i18n/locales/en/index.ts'
import zh from '../../../src/i18n/locales/zh/index.ts'
import { translator, type Translate } from '../../../src/i18n/translate.ts'

/** The words of each language, exactly as the app has them. */
export const wordsOf: Record<Lang, Translate> = {
  en: translator('en', en).t,
  zh: translator('zh', zh).t,
}

/** Declares the same tests once a language, with its words. */
export function eachLang(declare: (lang: Lang, t: Translate) => void): void {
  for (const lang of langs) test.describe(lang, () => declare(lang, wordsOf[lang]))
}
