import type { LinkGroup } from './link-groups.ts'
import type { Edition, LinkState } from '../../content/schema.ts'
import type { WorkProgress } from './events.ts'
import { archivedCopy } from '../../catalogue/model/work-view.ts'

/** What the learner says of a link that does not work for them. */
export interface LinkReport {
  /** Where they go instead, as they wrote it: text, not yet an address. */
  address?: string
}

/** The longest address that is kept, in characters. */
export const longestAddress = 2000

/** Why a text cannot be kept as an address; the interface has words for each. */
export type AddressProblem = 'empty' | 'too-long' | 'script' | 'not-web'

/** The learner's report on an edition; undefined where there is none, or it was taken back. */
export function linkReport(row: WorkProgress | undefined, edition: string): LinkReport | undefined {
  const value = row?.fields[`link:${edition}`]?.value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if (value['broken'] !== true) return undefined
  const address = value['address']
  return typeof address === 'string' ? { address } : {}
}

/**
 * Reads what somebody typed as the address of a page: the trimmed text if it is an
 * `http:` or `https:` address of at most 2000 characters, else what is wrong with it.
 * The scheme is the one the URL parser finds, which is the one a browser would follow;
 * `https:page` is refused too, because on an `https:` page it is a path.
 */
export function readAddress(text: string): { address: string } | { problem: AddressProblem } {
  const address = text.trim()
  if (address === '') return { problem: 'empty' }
  if (address.length > longestAddress) return { problem: 'too-long' }
  const scheme = URL.canParse(address) ? new URL(address).protocol : ''
  if (/^(javascript|vbscript|data|blob):$/.test(scheme)) return { problem: 'script' }
  const absolute = /^https?:\/\//i.test(address)
  return absolute && /^https?:$/.test(scheme) ? { address } : { problem: 'not-web' }
}

/** Which address the name of an edition opens. */
export type Target = 'documented' | 'moved' | 'archived' | 'own'

/** What to show of an edition's link. */
export interface LinkView {
  /** What is known of the documented address. */
  state: LinkState['state'] | 'unchecked'
  /** Day of the check, `YYYY-MM-DD`. */
  checked?: string
  target: Target
  /** The address of the target. */
  opens: string
  report?: LinkReport
}

/**
 * What to show of an edition's link. The learner's own address comes before
 * everything; a link that is dead, or does not work for them, opens its archived
 * copy; one that moved opens where it lives now.
 */
export function linkView(edition: Pick<Edition, 'url' | 'link'>, report?: LinkReport): LinkView {
  const { url, link } = edition
  const { target, opens } = targetOf(url, link, report)
  return { state: link?.state ?? 'unchecked', checked: link?.checked, target, opens, report }
}

function targetOf(url: string, link?: LinkState, report?: LinkReport) {
  const own = webAddress(report?.address)
  if (own) return { target: 'own', opens: own } as const
  if (report || link?.state === 'dead') {
    return { target: 'archived', opens: archivedCopy(url) } as const
  }
  const movedTo = link?.state === 'moved' ? webAddress(link.movedTo) : undefined
  if (movedTo) return { target: 'moved', opens: movedTo } as const
  return { target: 'documented', opens: url } as const
}

function webAddress(text: string | undefined): string | undefined {
  const read = text === undefined ? undefined : readAddress(text)
  return read && 'address' in read ? read.address : undefined
}

/** The list a link belongs to. */
export function linkGroupOf({ report, state }: Pick<LinkView, 'report' | 'state'>): LinkGroup {
  return report ? 'reported' : state
}

/** An address as it is read aloud or printed: without scheme, `www.` and a closing slash. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
