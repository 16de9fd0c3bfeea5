/** Reads a page's HTML as a machine without scripts does: a search engine, a link preview. */
import type { Page } from '@playwright/test'

/** What the HTML of a page says. */
export interface PageFacts {
  lang: string
  title: string
  description: string
  /** The texts of its first-level headings. */
  headings: string[]
  /** The texts of its second-level headings. */
  parts: string[]
  /** The titles of the steps it lists, in order: of a path. */
  steps: string[]
  canonical: string
  /** The same page in other languages: address by `hreflang`. */
  alternates: Record<string, string>
  /** The content security policy in its head. */
  policy: string
  /** Its inline scripts and styles. */
  inline: string[]
  /** Everything an element can be reached by: `#id`. */
  ids: string[]
  /** Where its links lead, as they are written. */
  links: { href: string; rel: string }[]
  /** Files its head asks for, now or once the app starts. */
  assets: string[]
  /** All words a person may meet: texts, names for screen readers, titles of elements. */
  words: string
}

/** Reads the HTML of a page with the parser of `reader`, which stays on its own blank page. */
export function readPage(reader: Page, html: string): Promise<PageFacts> {
  return reader.evaluate((html) => {
    const document = new DOMParser().parseFromString(html, 'text/html')
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const of = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name) ?? ''
    const boot = all('script[data-entry]').flatMap(({ dataset }) => [
      dataset['entry'] ?? '',
      ...(dataset['preload'] ?? '').split(' '),
    ])
    const files = [
      ...all('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]').map((link) =>
        link.getAttribute('href'),
      ),
      of('meta[property="og:image"]', 'content'),
      ...all('img, script[src], link[rel=stylesheet], link[rel=modulepreload]').map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href'),
      ),
      ...boot,
    ]
    const textsOf = (selector: string) => all(selector).map(({ textContent }) => textContent ?? '')
    const facts = {
      lang: document.documentElement.lang,
      title: document.title,
      description: of('meta[name=description]', 'content'),
      headings: textsOf('h1'),
      parts: textsOf('h2'),
      steps: textsOf('.step-title'),
      canonical: of('link[rel=canonical]', 'href'),
      alternates: Object.fromEntries(
        all('link[rel=alternate][hreflang]').map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
      policy: of('meta[http-equiv=Content-Security-Policy]', 'content'),
      inline: textsOf('script:not([src]), style'),
      ids: all('[id]').map(({ id }) => id),
      links: all('a[href]').map((link) => ({
        href: link.getAttribute('href') ?? '',
        rel: link.getAttribute('rel') ?? '',
      })),
      assets: files.filter((file): file is string => !!file),
    }
    for (const element of all('script, style')) element.remove()
    const named = ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder']
    const names = all('body *').flatMap((element) =>
      named.map((name) => element.getAttribute(name) ?? ''),
    )
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
    return { ...facts, words: [...texts, ...names].filter((text) => text).join('\n') }
  }, html)
}
