import { createHash } from 'node:crypto'
import type { Lang } from '../content/schema.ts'

/** Where and how the site is served. */
export interface Site {
  /** Scheme and host for canonical addresses, without a trailing slash. */
  origin: string
  /** Path below which the site lives, with a slash at both ends. */
  base: string
}

/** What every page has in common. */
export interface PageParts {
  site: Site
  /** The script before the first paint. */
  boot: string
  css: string
  /** Address of the app's first module. */
  entry: string
  /** The content security policy. */
  policy: string
}

/** The value for a script or style element with exactly this text in `script-src` or `style-src`. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * The content security policy: nothing but the site itself, no inline script or
 * style but those named by their hash, and no script from a string (Trusted Types).
 */
export function contentSecurityPolicy(boot: string, css: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${sourceHash(boot)}`,
    `style-src 'self' ${sourceHash(css)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types waymark',
  ].join('; ')
}

/** `text` for an HTML attribute or element. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The folder of a page, relative to the site: `en/`, `en/paths/ai-canon/`. */
export function folderOf(lang: Lang, address: string): string {
  return address === '' ? `${lang}/` : `${lang}/${address}/`
}

/** The public path of a page: `/en/`, `/en/paths/ai-canon`. */
export function publicPath(site: Site, lang: Lang, address: string): string {
  return `${site.base}${lang}/${address}`
}
