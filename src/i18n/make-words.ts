import { createInstance, type i18n } from 'i18next'
import type { Lang } from '../content/schema.ts'
import { addFormats } from './formats.ts'

/** The words of one language, as far as they are loaded. */
export type Words = i18n

/** An instance for one language that has no words yet. A key it does not have throws. */
export function makeWords(lang: Lang): Words {
  const words = createInstance({
    lng: lang,
    // Each language is an instance of its own, complete by the type check: nothing falls back.
    fallbackLng: false,
    ns: [],
    resources: {},
    initAsync: false,
    // React escapes what it puts into the page.
    interpolation: { escapeValue: false },
    // Words are there before a component asks, and stay the same: nothing to wait for or to follow.
    react: { useSuspense: false, bindI18n: '', bindI18nStore: '' },
    parseMissingKeyHandler: (key) => {
      throw new Error(`no text at "${key}" in "${lang}"`)
    },
  })
  void words.init()
  addFormats(words.services.formatter!)
  return words
}
