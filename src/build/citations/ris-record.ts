import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { CslItem, CslName, CslType } from '../../features/cite/model/csl.ts'

/**
 * Types where what citation-js writes would be read as something else: its `JOUR` for a
 * preprint as an article of no journal, its `MPCT` as a film for the cinema, whose author
 * it leaves out, its `ICOMM` for a post as an e-mail. It is given them as web pages.
 */
const referenceTypes: Partial<Record<CslType, string>> = {
  article: 'UNPB',
  motion_picture: 'VIDEO',
  post: 'ELEC',
}

/** A name with its particle, for which RIS has no place; a comma would take a literal one apart. */
function risName(name: CslName): CslName {
  if ('literal' in name) return { literal: name.literal.replace(/,\s*/g, ' ').trim() }
  const { 'non-dropping-particle': particle, family, ...rest } = name
  return { ...rest, family: particle ? `${particle} ${family}` : family }
}

/**
 * An item as a record of a RIS file, in UTF-8 with CRLF line ends, written by citation-js.
 * Put right by hand: its id, which would be cut after twenty characters; lines, which would
 * be broken after seventy, in the middle of words and addresses; the year and the container
 * of a conference paper, which it gives only as `C2` and `C3`; and the arXiv id and the
 * platform of a work without a known author, which it leaves out.
 *
 * Format: the RIS specification of Research Information Systems in its version of 2011
 * (Thomson Reuters), as described in https://en.wikipedia.org/wiki/RIS_(file_format).
 * @param arxiv the work's arXiv id.
 */
export function risRecord(item: CslItem, arxiv: string | undefined): string {
  const { number: _, ...rest } = item
  const ownType = referenceTypes[item.type]
  const input = {
    ...rest,
    type: ownType ? 'webpage' : item.type,
    ...(item.author && { author: item.author.map(risName) }),
  }
  const [record] = plugins.output.format('ris', [input], { format: 'object' })
  const { TY, C2: _year, PY: _same, ...tags } = record!
  const lines = Object.entries({
    TY: ownType ?? TY,
    ...tags,
    ID: item.id,
    T2: item['container-title'],
    PY: item.issued?.['date-parts'][0][0].toString(),
    DB: arxiv && 'arXiv',
    AN: arxiv && `arXiv:${arxiv}`,
  }).flatMap(([tag, value]) =>
    value === undefined ? [] : [value].flat().map((text) => `${tag}  - ${text}\r\n`),
  )
  return `${lines.join('')}ER  - \r\n`
}
