import { createHash } from 'node:crypto'
import type * as PageAddresses from '../app/page-addresses.ts'
import type * as Render from '../app/render.tsx'
import { langs } from '../i18n/langs.ts'
import en from '../i18n/locales/en/index.ts'
import zh from '../i18n/locales/zh/index.ts'
import { filesOf, type Chunk } from './chunks.ts'
import { pageHtml } from './page-html.ts'
import { folderOf, publicPath, type PageParts } from './site.ts'

/** What every page loads, as `modules` of a page names it. */
const onEveryPage = [
  ...['app', 'catalogue', 'errors'].map((name) => `src/i18n/locales/LANG/${name}.ts`),
  'virtual:catalogue/index/LANG',
]

const siteNames = { en: en.app.name, zh: zh.app.name }

/** The pages of the site as static HTML. */
export interface RenderedSite {
  /** The HTML of each page, by its file: `en/paths/ai-canon/index.html`. */
  html: Map<string, string>
  /** Stands in every page. Another one wherever anything in any page differs. */
  version: string
}

/**
 * Renders pages in both languages.
 * @param pages all addresses, from the renderer that `render` belongs to.
 * @param chunks the files of code, for what each page is to load at once.
 */
export async function renderPages(
  parts: PageParts,
  pages: readonly PageAddresses.PageAddress[],
  render: typeof Render.render,
  chunks: readonly Chunk[],
): Promise<RenderedSite> {
  const rendered: { file: string; options: Parameters<typeof pageHtml>[0] }[] = []
  for (const lang of langs) {
    for (const entry of pages) {
      // At an old address stands the current page, which names its own address as canonical.
      const address = entry.current ?? entry.address
      const page = await render(publicPath(parts.site, lang, address))
      const modules = [...onEveryPage, ...entry.modules].map((id) => id.replace('LANG', lang))
      const preload = filesOf(chunks, modules).map((file) => parts.site.base + file)
      rendered.push({
        file: `${folderOf(lang, entry.address)}index.html`,
        options: { ...parts, lang, address, page, preload, siteName: siteNames[lang] },
      })
    }
  }
  const all = createHash('sha256')
  for (const { options } of rendered) all.update(pageHtml(options))
  const version = all.digest('hex').slice(0, 12)
  const html = new Map(
    rendered.map(({ file, options }) => [file, pageHtml({ ...options, version })]),
  )
  return { html, version }
}

/** The empty page of each language, which stands for any page, by its file. */
export function shells(parts: PageParts): Map<string, string> {
  return new Map(
    langs.map((lang) => {
      const { name, description } = { en, zh }[lang].app
      const page = { html: '', title: name, description }
      const html = pageHtml({ ...parts, lang, page, preload: [], siteName: siteNames[lang] })
      return [`${lang}/shell.html`, html]
    }),
  )
}
