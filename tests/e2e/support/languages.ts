import { test } from '@playwright/test'
import type { Lang } from '../../../src/content/schema.ts'
import { langs } from '../../../src/i18n/langs.ts'
import { wordsOf, type Translate } from '../../support/words.ts'

/** Declares the same tests once a language, with its words. */
export function eachLang(declare: (lang: Lang, t: Translate) => void): void {
  for (const lang of langs) test.describe(lang, () => declare(lang, wordsOf[lang]))
}
