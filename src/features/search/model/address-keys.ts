import type { Resource } from '../../../content/schema.ts'
import { canonicalAddress } from '../../../catalogue/model/canonical-address.ts'

/** New and old scheme: https://info.arxiv.org/help/arxiv_identifier.html */
const arxivId = String.raw`\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7}`
const bareArxiv = new RegExp(`^(?:arxiv:\\s*)?(${arxivId})(?:v\\d+)?$`, 'i')
/** An arXiv id in the address of a site that shows its papers. */
const arxivInside = /\/(\d{4}\.\d{4,5})(?:v\d+)?(?=$|[/?#.])/

/** https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html */
const bareDoi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i
/** A DOI in the address of a publisher's page. */
const doiInside = /\/(10\.\d{4,9}\/[^?#\s]+)/

/** arXiv gives each of its papers a DOI too. */
const arxivDoi = /^10\.48550\/arxiv\./i

/** A copy in the Internet Archive: `https://web.archive.org/web/<timestamp>/<url>`. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/i

const withScheme = /https?:\/\/[^\s<>"「」《》【】，。；、（）]+/i
const withoutScheme = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i

const arxivKey = (id: string) => canonicalAddress(`https://arxiv.org/abs/${id}`)

/** DOIs do not tell upper from lower case. */
function doiKey(doi: string): string {
  if (arxivDoi.test(doi)) return arxivKey(doi.replace(arxivDoi, '').replace(/v\d+$/i, ''))
  return canonicalAddress(`https://doi.org/${doi.toLowerCase()}`)
}

/** The keys of a page, its own first: what it is a copy of, and the paper it is about. */
function keysOfUrl(url: string): string[] {
  const copied = archived.exec(url)?.[1]
  if (copied) return keysOfUrl(copied)
  const doi = doiInside.exec(url)?.[1]
  const arxiv = arxivInside.exec(url)?.[1]
  return [canonicalAddress(url), ...(doi ? [doiKey(doi)] : []), ...(arxiv ? [arxivKey(arxiv)] : [])]
}

/** An address as it ends in running text: without the sentence's punctuation. */
function withoutTail(url: string): string {
  const bare = url.replace(/[.,;:!?'\]}*]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? withoutTail(bare.slice(0, -1)) : bare
}

/** What a text names as an address. */
export interface AskedAddress {
  /** Keys to look for, the best first; each is as `canonicalAddress` makes it. */
  keys: string[]
  /** False where the text could also be words: `llama.cpp`. */
  sure: boolean
}

/**
 * The address a text asks for: a URL, with or without its scheme, also amid other
 * words; a bare arXiv id or DOI; a copy in the Internet Archive. Undefined for a text
 * that is none.
 */
export function askedAddress(text: string): AskedAddress | undefined {
  const asked = text.trim()
  const arxiv = bareArxiv.exec(asked)?.[1]
  if (arxiv) return { keys: [arxivKey(arxiv)], sure: true }
  const doi = bareDoi.exec(asked)?.[1]
  if (doi) return { keys: [doiKey(doi)], sure: true }
  const url = withScheme.exec(asked)?.[0]
  if (url) return { keys: unique(keysOfUrl(withoutTail(url))), sure: true }
  if (!withoutScheme.test(asked)) return undefined
  return { keys: unique(keysOfUrl(`https://${asked}`)), sure: false }
}

/** The keys of every address a work is known by: of its editions, its arXiv id and its DOI. */
export function addressKeys({ editions, cite }: Pick<Resource, 'editions' | 'cite'>): string[] {
  return unique([
    ...editions.flatMap(({ url, link }) => [
      ...keysOfUrl(url),
      ...(link?.movedTo ? keysOfUrl(link.movedTo) : []),
    ]),
    ...(cite?.arxiv ? [arxivKey(cite.arxiv)] : []),
    ...(cite?.doi ? [doiKey(cite.doi)] : []),
  ])
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)]
}
