import type { Lang } from '../content/schema.ts'
import { langs, tagOf } from '../i18n/langs.ts'
import type { RenderedPage } from '../app/render.tsx'
import { escapeHtml, publicPath, type PageParts } from './site.ts'

interface PageOptions extends PageParts {
  lang: Lang
  /** Address without base and language. `undefined` for the shell, which stands for any page. */
  address?: string
  page: RenderedPage
  /** Modules the page will need, to be loaded side by side after the first paint. */
  preload: string[]
  /** Words of `lang` outside the rendered part. */
  siteName: string
  /** Says which build the page is of, so that the service worker keeps none of another. */
  version?: string
}

/** The static HTML of one page: readable before, and without, any script. */
export function pageHtml(options: PageOptions): string {
  const { lang, page, site, boot, css, entry, preload } = options
  const version = options.version === undefined ? '' : ` data-version="${options.version}"`
  return `<!doctype html>
<html lang="${tagOf[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(options.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<style>${css}</style>
<script data-entry="${entry}" data-preload="${preload.join(' ')}"${version}>${boot}</script>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f8f3e8" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14161c" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${site.base}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${site.base}apple-touch-icon.png">
<link rel="manifest" href="${site.base}manifest.${lang}.webmanifest">
${addressLinks(options)}
</head>
<body>
<div id="app">${page.html}</div>
</body>
</html>
`
}

/** Canonical address, the other language, and what is shown where the page is shared. */
function addressLinks({ lang, address, page, site, siteName }: PageOptions): string {
  if (address === undefined) return '<meta name="robots" content="noindex">'
  const absolute = (of: Lang) => site.origin + publicPath(site, of, address)
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeHtml(content)}">`
  return [
    `<link rel="canonical" href="${absolute(lang)}">`,
    ...langs.map(
      (other) => `<link rel="alternate" hreflang="${tagOf[other]}" href="${absolute(other)}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${site.origin}${site.base}${address && `en/${address}`}">`,
    property('og:type', 'website'),
    property('og:site_name', siteName),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', absolute(lang)),
    property('og:locale', lang === 'zh' ? 'zh_CN' : 'en_US'),
    property('og:image', `${site.origin}${site.base}og-${lang}.png`),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('\n')
}
