import { Window, type Element, type Node } from 'happy-dom'

const skipped = new Set(['SVG', 'SCRIPT', 'STYLE', 'BUTTON', 'INPUT', 'SELECT', 'DIALOG'])
const inlines = new Set(['A', 'SPAN', 'EM', 'STRONG', 'CODE', 'LABEL', 'TIME', 'CITE', 'B', 'I'])
const nameOf = (element: Element) => element.tagName.toUpperCase()

/**
 * The text of a page's `main` as Markdown: headings, paragraphs, lists and links.
 * Controls are left out. `link` says where a link leads.
 * @throws Error where the page has no `main`.
 */
export function markdownOf(html: string, link: (href: string) => string): string {
  const window = new Window()
  const page = new window.DOMParser().parseFromString(html, 'text/html')
  const main = page.querySelector('main')
  if (!main) throw new Error('the page has no main')
  return `${blocksOf(main, link).join('\n\n')}\n`
}

function blocksOf(parent: Element, link: (href: string) => string): string[] {
  const blocks: string[] = []
  let line = ''
  const endLine = () => {
    if (line.trim()) blocks.push(line.trim())
    line = ''
  }
  for (const node of parent.childNodes) {
    if (!isElement(node)) {
      line += escaped(node.textContent ?? '')
      continue
    }
    const name = nameOf(node)
    if (skipped.has(name)) continue
    if (inlines.has(name)) {
      line += inlineOf(node, link)
      continue
    }
    endLine()
    blocks.push(...blockOf(node, name, link))
  }
  endLine()
  return blocks
}

function blockOf(element: Element, name: string, link: (href: string) => string): string[] {
  if (/^H[1-6]$/.test(name)) {
    const id = element.closest('summary')?.parentElement?.id ?? element.id
    const text = blocksOf(element, link).join(' ')
    return [`${'#'.repeat(Number(name[1]))} ${text}${id ? ` {#${id}}` : ''}`]
  }
  if (name !== 'UL' && name !== 'OL') return blocksOf(element, link)
  const items = [...element.children].map((item) => blocksOf(item, link).join('\n\n'))
  return [items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n')]
}

function inlineOf(element: Element, link: (href: string) => string): string {
  const text = [...element.childNodes]
    .map((node) => (isElement(node) ? inlineOf(node, link) : escaped(node.textContent ?? '')))
    .join('')
  const href = nameOf(element) === 'A' ? element.getAttribute('href') : null
  if (skipped.has(nameOf(element))) return ''
  return href ? `[${text}](<${link(href)}>)` : text
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** Text that is nothing but text to Markdown, nor, with its braces apart, to Vue. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('{{', '{\u200c{')
    .replaceAll(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
