import type { Lang } from '../content/schema.ts'
import { makeWords, type Words } from './make-words.ts'
import type { Namespace, Resources, Translated } from './resources.ts'

/** One namespace in whatever language. */
type Bundle = { [N in Namespace]: Translated<Resources[N]> }[Namespace]

const files = import.meta.glob<Bundle>(
  ['./locales/*/*.ts', '!./locales/*/index.ts', '!./locales/*/topics.ts'],
  { import: 'default' },
)

const byLang: Partial<Record<Lang, Words>> = {}

/**
 * The words of one language with at least these namespaces; each is loaded once. The
 * same instance every time, so what is loaded later is there for everyone.
 * @throws where a namespace could not be loaded; asking again tries again.
 */
export async function loadWords(lang: Lang, namespaces: readonly Namespace[]): Promise<Words> {
  const words = (byLang[lang] ??= makeWords(lang))
  const missing = namespaces.filter((namespace) => !words.hasResourceBundle(lang, namespace))
  await Promise.all(
    missing.map(async (namespace) => {
      const bundle = await files[`./locales/${lang}/${namespace}.ts`]!()
      words.addResourceBundle(lang, namespace, bundle)
    }),
  )
  return words
}
