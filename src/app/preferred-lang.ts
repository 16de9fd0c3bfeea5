import type { Lang } from '../content/schema.ts'
import { browserStore } from '../platform/local-storage.ts'
import { preferencesKey } from '../learner/preferences-key.ts'
import { parsePreferences } from '../learner/preferences.ts'

/** The language to greet with: the one chosen last, else the first of the browser's that we speak, else English. */
export function preferredLang(): Lang {
  const { lang } = parsePreferences(browserStore.get(preferencesKey))
  return lang ?? browserLang(navigator.languages)
}

/** The first of the browser's languages that the app speaks; English where there is none. */
function browserLang(languages: readonly string[]): Lang {
  for (const tag of languages) {
    if (/^zh\b/i.test(tag)) return 'zh'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}
