import type { Lang } from '../content/schema.ts'
import { langs, tagOf } from '../i18n/langs.ts'
import { escapeHtml, publicPath, type Site } from './site.ts'

/** Headers beyond the policy that every answer carries. */
export const commonHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** How long a file may be kept without asking: hashed ones for ever, all others not at all. */
export function cacheControl(path: string): string {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * The header file of static hosts (Netlify's and Cloudflare's `_headers`).
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(site: Site, policy: string): string {
  const lines = Object.entries(commonHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return [
    `${site.base}*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    ...lines,
    '  Cache-Control: no-cache',
    '',
    `${site.base}assets/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${cacheControl('/assets/')}`,
    '',
  ].join('\n')
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
