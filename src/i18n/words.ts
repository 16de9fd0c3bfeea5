import type { Lang } from '../content/schema.ts'
import enBroken from './locales/en/broken.ts'
import zhBroken from './locales/zh/broken.ts'
import { makeWords, type Words } from './make-words.ts'
import type { Namespace, Resources, Translated } from './resources.ts'

/** One namespace in whatever language. */
type Bundle = { [N in Namespace]: Translated<Resources[N]> }[Namespace]

const files = import.meta.glob<Bundle>(
  ['./locales/*/*.ts', '!./locales/*/{index,topics,broken}.ts'],
  { import: 'default' },
)

/** Where nothing else comes there must still be words to say so: these are part of the code. */
const broken = { en: enBroken, zh: zhBroken }

const byLang: Partial<Record<Lang, Words>> = {}

/** The words of one language, as far as they are loaded; the namespace `broken` always is. */
export function wordsAtHand(lang: Lang): Words {
  return (byLang[lang] ??= makeWords(lang).addResourceBundle(lang, 'broken', broken[lang]))
}

/**
 * The words of one language with at least these namespaces; each is loaded once. The
 * same instance every time, so what is loaded later is there for everyone.
 * @throws where a namespace could not be loaded; asking again tries again.
 */
export async function loadWords(lang: Lang, namespaces: readonly Namespace[]): Promise<Words> {
  const words = wordsAtHand(lang)
  const missing = namespaces.filter((namespace) => !words.hasResourceBundle(lang, namespace))
  await Promise.all(
    missing.map(async (namespace) => {
      const bundle = await files[`./locales/${lang}/${namespace}.ts`]!()
      words.addResourceBundle(lang, namespace, bundle)
    }),
  )
  return words
}
