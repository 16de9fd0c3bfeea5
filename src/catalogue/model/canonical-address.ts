import { siteAddress, without } from './site-address.ts'

/** Names that open the same pages as another host. */
const aliases = new Map([
  ['dx.doi.org', 'doi.org'],
  ['export.arxiv.org', 'arxiv.org'],
  ['music.youtube.com', 'youtube.com'],
  ['old.reddit.com', 'reddit.com'],
  ['twitter.com', 'x.com'],
  ['youtube-nocookie.com', 'youtube.com'],
])

/** Parameters that say where a reader came from, on any site. */
const tracking =
  /^(utm_.*|ref|ref_|ref_src|ref_url|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(enc|mi)|wprov|spm|spm_id_from|vd_source|share_(source|medium|plat|session_id|tag|times))$/i

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

/** Host without default port, `www.` and the mobile names `m.` and `mobile.`, by its usual name. */
function canonicalHost(host: string): string {
  const desktop = host
    .replace(/:(80|443)$/, '')
    .replace(/^(?:(?:www|m|mobile)\.)+(?=[^.]+\.)/, '')
    .replace(/^([a-z-]+)\.m\.(?=wikipedia\.org$)/, '$1.')
  return aliases.get(desktop) ?? desktop
}

/**
 * The key of an address: two addresses of one page have the same key. It is
 * an `https:` address without fragment, credentials and tracking parameters,
 * its parameters sorted; sites with several addresses for one page have one.
 * It is made for comparing: the page need not answer there. Text that is no
 * `http:` or `https:` address comes back trimmed.
 */
export function canonicalAddress(url: string): string {
  const text = url.trim()
  const parsed = parse(text)
  if (!parsed) return text
  const target = parsed.searchParams.get('redirectUrl')
  if (target && /^\/m\/global-identity(-2)?$/.test(parsed.pathname) && parse(target)) {
    return canonicalAddress(target)
  }
  const query = parsed.searchParams
  without(query, tracking)
  query.sort()
  const path = parsed.pathname
    .replace(/%[\da-f]{2}/gi, (octet) => octet.toUpperCase())
    .replace(/\/+$/, '')
  return `https://${siteAddress({ host: canonicalHost(parsed.host), path, query })}`
}
