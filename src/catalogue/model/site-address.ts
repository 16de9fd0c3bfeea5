/** An address taken apart: host without `www.`, path without a trailing slash, parameters sorted. */
export interface AddressParts {
  host: string
  path: string
  query: URL['searchParams']
}

/** Deletes the parameters whose name matches. */
export function without(query: AddressParts['query'], name: RegExp): void {
  for (const key of Array.from(query.keys()).filter((key) => name.test(key))) query.delete(key)
}

function generalAddress({ host, path, query }: AddressParts): string {
  const search = [...query.keys()].length === 0 ? '' : `?${query.toString()}`
  return host + path.replace(/\/+$/, '') + search
}

/** Address of one site's page without the scheme, or undefined where the general rules do. */
type SiteRule = (parts: AddressParts) => string | undefined

/** Without version, of either scheme: https://info.arxiv.org/help/arxiv_identifier.html */
const arxivId = String.raw`\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7}`
const arxivPage = new RegExp(`^/(?:abs|pdf|html|format)/(${arxivId})(?:v\\d+)?(?:\\.pdf)?$`)

const arxiv: SiteRule = ({ path }) => {
  const id = arxivPage.exec(path)?.[1]
  return id && `arxiv.org/abs/${id}`
}

const youtubeVideo = (id: string | null | undefined): string | undefined =>
  id && /^[\w-]+$/.test(id) ? `youtube.com/watch?v=${id}` : undefined

const youtube: SiteRule = ({ path, query }) => {
  const list = query.get('list')
  if (list && /^\/(playlist|embed\/videoseries)$/.test(path)) {
    return `youtube.com/playlist?list=${encodeURIComponent(list)}`
  }
  if (path === '/watch') return youtubeVideo(query.get('v'))
  return youtubeVideo(/^\/(?:embed|shorts|live|v)\/([^/]+)$/.exec(path)?.[1])
}

const post: SiteRule = ({ path }) => {
  const id = /^\/(?:i\/web|[^/]+)\/status(?:es)?\/(\d+)(?=\/|$)/.exec(path)?.[1]
  return id && `x.com/i/status/${id}`
}

/** Owner and repository in lower case; the branch everybody starts on is the repository itself. */
const github: SiteRule = ({ host, path, query }) => {
  const [, owner, repo, ...rest] = path.split('/')
  if (!owner || !repo) return undefined
  const start = /^tree\/(main|master)$/.test(rest.join('/')) ? [] : rest
  if (start.length === 0) query.delete('tab')
  const name = repo.replace(/(?<=.)(\.git)+$/i, '')
  return generalAddress({
    host,
    path: ['', owner.toLowerCase(), name.toLowerCase(), ...start].join('/'),
    query,
  })
}

/** A product by its number, whatever name, search or affiliate the address was made with. */
const amazon: SiteRule = ({ host, path, query }) => {
  const id = /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z\d]{10})(?=\/|$)/i.exec(path)?.[1]
  if (id) return `${host}/dp/${id.toUpperCase()}`
  without(query, /^(keywords|qid|sr|tag|linkCode|p[fd]_rd_.*)$/)
  return generalAddress({ host, path: path.replace(/\/ref=.*$/, ''), query })
}

/** A story by the number that ends its address; it is the same on the author's own subdomain. */
const medium: SiteRule = ({ path }) => {
  const id = /^\/(?:.*-|p\/)([\da-f]{8,12})$/.exec(path)?.[1]
  return id && `medium.com/p/${id}`
}

/** The script variants of one Chinese article. */
const wikipedia: SiteRule = ({ host, path, query }) => {
  query.delete('variant')
  return generalAddress({ host, path: path.replace(/^\/zh(-[a-z]+)?\//, '/wiki/'), query })
}

const bilibili: SiteRule = ({ host, path, query }) => {
  if (!path.startsWith('/video/')) return undefined
  const part = query.get('p') ?? '1'
  return `${host}${path}${/^[2-9]$|^[1-9]\d+$/.test(part) ? `?p=${part}` : ''}`
}

/** WeChat names an article by these four parameters, or by a token in the path. */
const wechat: SiteRule = ({ host, path, query }) => {
  if (path.startsWith('/s/')) return host + path
  if (path !== '/s' || !query.get('__biz')) return undefined
  without(query, /^(?!(__biz|mid|idx|sn)$)/)
  return undefined
}

/** The rule of each site that has several addresses for one page, by its canonical host. */
const sites: [host: RegExp, rule: SiteRule][] = [
  [/^arxiv\.org$/, arxiv],
  [/^youtube\.com$/, youtube],
  [/^youtu\.be$/, ({ path }) => youtubeVideo(path.slice(1))],
  [/^x\.com$/, post],
  [/^github\.com$/, github],
  [/^amazon\.(com?\.)?[a-z]{2,3}$/, amazon],
  [/^([\w-]+\.)?medium\.com$/, medium],
  [/^zh\.wikipedia\.org$/, wikipedia],
  [/^bilibili\.com$/, bilibili],
  [/^mp\.weixin\.qq\.com$/, wechat],
]

/** The one address, without scheme, of the page that these parts lead to. May change `query`. */
export function siteAddress(parts: AddressParts): string {
  const rule = sites.find(([host]) => host.test(parts.host))?.[1]
  return rule?.(parts) ?? generalAddress(parts)
}
