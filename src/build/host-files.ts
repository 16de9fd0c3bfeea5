import type { Lang } from '../content/schema.ts'
import { langs, tagOf } from '../i18n/langs.ts'
import { escapeHtml, publicPath, type Site } from './site.ts'

/** The policy of a worker's own file: no request, no code but its own, none from a string. */
export const workerPolicy = "default-src 'none'; require-trusted-types-for 'script'"

/** `public/_headers` or `public/_nginx.conf` with the site's base and the policies filled in. */
export function filledIn(template: string, site: Site, policy: string): string {
  return template
    .replaceAll('BASE', site.base)
    .replaceAll('WORKER_POLICY', workerPolicy)
    .replaceAll('POLICY', policy)
}

/**
 * The headers that a `_headers` file gives to a path: those of every rule that
 * matches, later ones over earlier ones, `! Name` taking one away.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFor(path: string, file: string): Record<string, string> {
  const headers: Record<string, string> = {}
  let applies = false
  for (const line of file.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue
    if (!line.startsWith(' ')) {
      const rule = line.trim()
      applies = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule
      continue
    }
    if (!applies) continue
    const [, away, name, value] = /^\s+(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? []
    if (!name) throw new Error(`_headers: cannot read "${line}"`)
    if (away) delete headers[name]
    else headers[name] = value ?? ''
  }
  return headers
}

/** The sitemap, with the other language of each page. https://www.sitemaps.org/protocol.html */
export function sitemap(site: Site, addresses: string[]): string {
  const absolute = (lang: Lang, address: string) =>
    escapeHtml(site.origin + publicPath(site, lang, address))
  const entries = addresses.flatMap((address) =>
    langs.map((lang) => {
      const others = langs.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${tagOf[other]}" href="${absolute(other, address)}"/>`,
      )
      return `<url><loc>${absolute(lang, address)}</loc>${others.join('')}</url>`
    }),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}
