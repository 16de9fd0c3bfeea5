import type { Facts } from './facts.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml: string) =>
  xml.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const isHex = name[1]!.toLowerCase() === 'x'
    return String.fromCodePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10))
  })

/** The contents of every such element, with its attributes before them. */
function elements(xml: string, tag: string): { attributes: string; content: string }[] {
  const pattern = new RegExp(`<${tag}(\\s[^>]*[^/])?>([^]*?)</${tag}>`, 'g')
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({
    attributes,
    content,
  }))
}

const texts = (xml: string, tag: string) => elements(xml, tag).map(({ content }) => plain(content))

function nameOf(xml: string): string {
  const parts = elements(xml, 'namePart')
  const ofType = (type: string) =>
    parts
      .filter(({ attributes }) => attributes.includes(`"${type}"`))
      .map(({ content }) => plain(content))
  const whole = parts.filter(({ attributes }) => !attributes).map(({ content }) => plain(content))
  return [...ofType('given'), ...ofType('family'), ...ofType('termsOfAddress'), ...whole].join(' ')
}

/**
 * The facts of a MODS file as bibutils writes it (https://www.loc.gov/standards/mods/):
 * titles are cut at the colon into title and subtitle.
 */
export function readMods(xml: string): Facts[] {
  return elements(xml, 'mods').map(({ attributes, content }) => {
    // What the work stands in comes as a `mods` of its own inside it, nested once more for a series.
    const at = content.indexOf('<relatedItem')
    const end = content.lastIndexOf('</relatedItem>')
    const host = at < 0 ? '' : content.slice(at, end)
    const own = at < 0 ? content : content.slice(0, at) + content.slice(end)
    const titleOf = (info: string) =>
      [...texts(info, 'nonSort'), ...texts(info, 'title'), ...texts(info, 'subTitle')].join(' ')
    const dates = [...texts(own, 'dateIssued'), ...texts(own, 'date'), ...texts(host, 'dateIssued')]
    return {
      id: /ID="([^"]*)"/.exec(attributes)?.[1] ?? '',
      title: titleOf(elements(own, 'titleInfo')[0]?.content ?? ''),
      authors: elements(own, 'name').map((name) => nameOf(name.content)),
      year: dates[0] ?? '',
      containers: elements(host, 'titleInfo').map((info) => titleOf(info.content)),
    }
  })
}
