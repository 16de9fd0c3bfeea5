import type { Manifest } from 'vite'
import type { PageAddress } from '../app/page-addresses.ts'
import type { Lang } from '../content/schema.ts'

/**
 * The modules a page would ask for one after the other (its feature, its texts, its
 * language), so that the script in its head can ask for all of them at once.
 * @returns files relative to the site.
 * @throws where the build has no such module.
 */
export function modulesOf(build: Manifest, lang: Lang, page: PageAddress): string[] {
  const { texts } = page
  const wanted = [
    `src/i18n/locales/${lang}/core.ts`,
    ...(page.feature === 'home' || page.feature === 'path'
      ? []
      : [`src/i18n/locales/${lang}/pages.ts`, `virtual:catalogue/titles/${lang}`]),
    `virtual:catalogue/index/${lang}`,
    `src/app/pages/${page.feature}.tsx`,
    ...(texts
      ? [`virtual:catalogue/${texts.kind}/${lang}${'id' in texts ? `/${texts.id}` : ''}`]
      : []),
  ]
  const files = new Set<string>()
  const add = (key: string) => {
    const chunk = build[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  for (const name of wanted) {
    const key = Object.keys(build).find((key) => key === name || key.endsWith(`\0${name}`))
    if (!key) throw new Error(`the build has no module "${name}", which "${page.address}" needs`)
    add(key)
  }
  return [...files]
}
