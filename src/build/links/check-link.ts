import type { LinkState } from '../../content/schema.ts'
import { canonicalAddress } from '../../catalogue/model/canonical-address.ts'
import type { Ask } from './ask.ts'

/** Why a check cannot tell the state of a link. */
export type Unclear =
  /** The server answers, but not to this: 401, 403, 405, 429, 451, 999 … */
  | 'refused'
  /** Not reached, or broken over there, more than once. */
  | 'timeout'
  | 'network'
  | 'server-error'
  /** The host asked to be left alone. */
  | 'host-closed'
  | 'loop'
  | 'too-many-redirects'
  | 'bad-redirect'
  /** Redirects to the host's front page, which is not what was there. */
  | 'front-page'

/** What a check found. */
export type Outcome =
  | { state: 'ok' }
  | { state: 'moved'; movedTo: string }
  | { state: 'dead'; status: number }
  | { state: 'unclear'; why: Unclear; detail: string }

const mostRedirects = 10
const isPermanent = (status: number) => status === 301 || status === 308
const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status)
const unclear = (why: Unclear, detail: string): Outcome => ({ state: 'unclear', why, detail })

/**
 * Checks one address, redirects followed by hand. It has moved as far as permanent
 * redirects lead, if that is another page; what a temporary one leads to is where it is
 * today and no more. Only 404 and 410 at the end make it dead.
 */
export async function checkLink(url: string, ask: Ask): Promise<Outcome> {
  const seen = new Set<string>()
  let here = url
  let home = url
  let permanent = true
  while (seen.size <= mostRedirects) {
    if (seen.has(withoutFragment(here))) return unclear('loop', here)
    seen.add(withoutFragment(here))
    const answer = await ask(here)
    if ('trouble' in answer) return unclear(answer.trouble, answer.detail)
    const { status, location } = answer
    if (!isRedirect(status)) return outcomeOf(status, url, home)
    const next = redirectTarget(here, location)
    if (!next) return unclear('bad-redirect', location ?? 'no Location')
    permanent &&= isPermanent(status)
    if (permanent) home = next
    here = next
  }
  return unclear('too-many-redirects', here)
}

/** The state to write into the catalogue; undefined where the check cannot tell. */
export function linkStateOf(outcome: Outcome, checked: string): LinkState | undefined {
  if (outcome.state === 'unclear') return undefined
  if (outcome.state === 'moved') return { state: 'moved', checked, movedTo: outcome.movedTo }
  return { state: outcome.state, checked }
}

/** What the last answer of a chain says of `url`, of which permanent redirects led to `home`. */
function outcomeOf(status: number, url: string, home: string): Outcome {
  if (status === 404 || status === 410) return { state: 'dead', status }
  if (status >= 500 && status < 600) return unclear('server-error', String(status))
  if (status < 200 || status >= 300) return unclear('refused', String(status))
  if (canonicalAddress(home) === canonicalAddress(url)) return { state: 'ok' }
  if (isFrontPage(home) && !isFrontPage(url)) return unclear('front-page', home)
  return { state: 'moved', movedTo: home }
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url)
  return pathname === '/' && search === ''
}

/**
 * Where a redirect leads; undefined where that is no web address. It inherits the
 * fragment: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2
 */
function redirectTarget(from: string, location: string | undefined): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined
  const target = new URL(location, from)
  if (!/^https?:$/.test(target.protocol)) return undefined
  target.hash ||= new URL(from).hash
  return target.href
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
