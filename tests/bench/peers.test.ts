import { describe, expect, it } from 'vitest'
import { markdownOf } from './markdown.ts'
import { withoutScripts } from './static-peer.ts'

const same = (href: string) => href
const markdown = (main: string, link = same) =>
  markdownOf(`<body><header>no</header><main>${main}</main></body>`, link)

describe('withoutScripts', () => {
  it('takes out scripts and what would load them, and keeps the style', () => {
    const html = withoutScripts(
      '<head><style>p{}</style>\n<script data-entry="/a.js">one\ntwo</script>\n' +
        '<link rel="manifest" href="/m"><link rel="icon" href="/i"></head><p>Text</p>',
    )
    expect(html).toBe('<head><style>p{}</style>\n<link rel="icon" href="/i"></head><p>Text</p>')
  })
})

describe('markdownOf', () => {
  it('keeps headings, paragraphs and nested lists of main, and nothing else', () => {
    const main =
      '<h1>Title</h1><p>One <em>two</em></p>' +
      '<ol><li><h3>First</h3><p>Why</p><ul><li>Inner</li></ul></li><li>Second</li></ol>'
    expect(markdown(main)).toBe(
      '# Title\n\nOne two\n\n- ### First\n  \n  Why\n  \n  - Inner\n- Second\n',
    )
  })

  it('leaves controls and drawings out', () => {
    expect(markdown('<p><svg><text>x</text></svg>A<button>b</button></p><select></select>')).toBe(
      'A\n',
    )
  })

  it('lets a link lead where it is told', () => {
    const link = (href: string) => `https://example.org${href}`
    expect(markdown('<p><a href="/w">Work</a></p>', link)).toBe('[Work](<https://example.org/w>)\n')
  })

  it('names the heading of a folding stage as the stage', () => {
    const main = '<details id="s"><summary><h2>Stage</h2></summary><h3>Part</h3></details>'
    expect(markdown(main)).toBe('## Stage {#s}\n\n### Part\n')
  })

  it('lets no text be taken for markup', () => {
    expect(markdown('<p>1. *a* &lt;b&gt;</p>')).toBe('1&#46; &#42;a&#42; &#60;b&#62;\n')
    expect(markdown('<p>{{ x }}</p>')).not.toContain('{{')
  })

  it('refuses a page without main', () => {
    expect(() => markdownOf('<p>x</p>', same)).toThrow('no main')
  })
})
