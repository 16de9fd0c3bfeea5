import * as v from 'valibot'
import { thoseThatFit } from './format/schema-parts.ts'
import type { Preferences } from './preferences.ts'

/** Every member by itself: one that makes no sense must not cost the learner the others. */
const preferences = v.object({
  lang: v.fallback(v.nullable(v.picklist(['en', 'zh'])), null),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  folded: v.fallback(thoseThatFit(v.string()), () => []),
  ownLanguageFirst: v.fallback(v.boolean(), true),
  singleKeys: v.fallback(v.boolean(), true),
})

/** The preferences in `value`, as far as they make sense; what someone who chose nothing has for the rest. */
export function parsePreferences(value: unknown): Preferences {
  // Whatever is no object has no member that makes sense.
  return v.parse(preferences, Object(value))
}
