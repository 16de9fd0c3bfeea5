/** The words of the interface, as the app has them: the one door through which tests reach them. */
import { test } from '@playwright/test'
import type { Lang } from '../../../src/content/schema.ts'
import { langs } from '../../../src/i18n/langs.ts'
import { wordsOf, type Translate } from '../../support/words.ts'

export { wordsOf }

/** Declares tests in one language: for what the other has nothing to add to but its words. */
export function inLang(lang: Lang, declare: (lang: Lang, t: Translate) => void): void {
  test.describe(lang, () => declare(lang, wordsOf[lang]))
}

/** Declares the same tests once a language: for what depends on the language. */
export function eachLang(declare: (lang: Lang, t: Translate) => void): void {
  for (const lang of langs) inLang(lang, declare)
}
