import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { WorkFileError, withLinks } from '../../src/build/links/write-links.ts'
import type { LinkState, Resource } from '../../src/content/schema.ts'

// Hundreds of files take their time on a busy computer.
vi.setConfig({ testTimeout: 30_000 })

const folder = join(import.meta.dirname, '../../src/content/works')
const ok: LinkState = { state: 'ok', checked: '2026-02-03' }
const moved: LinkState = {
  state: 'moved',
  checked: '2026-02-03',
  movedTo: "https://example.org/it's?a=1&b=%22#c",
}

/** The work that a source exports. */
async function workIn(source: string): Promise<Resource> {
  const script = source.replace(/^import type .*$/m, '').replace(/\} satisfies Resource\s*$/, '}')
  const url = `data:text/javascript,${encodeURIComponent(script)}`
  return ((await import(/* @vite-ignore */ url)) as { default: Resource }).default
}

describe('writing the state of links into a work', () => {
  it('adds it to an edition on one line', () => {
    const source = "export default { editions: [{ id: 'a', url: 'https://a.example/' }] }"
    expect(withLinks('a.ts', source, new Map([['a', ok]]))).toBe(
      "export default { editions: [{ id: 'a', url: 'https://a.example/', link: { state: 'ok', checked: '2026-02-03' } }] }",
    )
  })

  it('adds it on a line of its own to an edition on several', () => {
    const source = `export default {
  editions: [
    {
      id: 'a', // the first
      url: 'https://a.example/',
    },
  ],
} satisfies Resource
`
    expect(withLinks('a.ts', source, new Map([['a', ok]]))).toBe(`export default {
  editions: [
    {
      id: 'a', // the first
      url: 'https://a.example/',
      link: { state: 'ok', checked: '2026-02-03' },
    },
  ],
} satisfies Resource
`)
  })

  it('replaces the state of the last check', () => {
    const source =
      "export default { editions: [{ id: 'a', link: { state: 'dead', checked: '2025-01-01' }, by: 'B' }] }"
    expect(withLinks('a.ts', source, new Map([['a', ok]]))).toBe(
      "export default { editions: [{ id: 'a', link: { state: 'ok', checked: '2026-02-03' }, by: 'B' }] }",
    )
  })

  it('disturbs nothing else in any work of the catalogue', async () => {
    const withoutLinks = (source: string) => source.replace(/,\s*link: \{[^}]*\}/g, '')
    for (const name of readdirSync(folder)) {
      const source = readFileSync(join(folder, name), 'utf8')
      const before = await workIn(source)
      const states = before.editions.map(({ id }, i): [string, LinkState] => [
        id,
        i % 2 ? moved : ok,
      ])
      const written = withLinks(name, source, new Map(states))
      expect(withoutLinks(written), name).toBe(withoutLinks(source))
      const editions = before.editions.map((edition, i) => ({ ...edition, link: states[i]![1] }))
      expect(await workIn(written), name).toEqual({ ...before, editions })
      expect(withLinks(name, written, new Map(states)), name).toBe(written)
    }
  })

  it('refuses a file without that edition, or without editions', () => {
    const source = "export default { editions: [{ id: 'a' }] }"
    const links = new Map([['b', ok]])
    expect(() => withLinks('a.ts', source, links)).toThrow('a.ts has no edition "b"')
    expect(() => withLinks('a.ts', 'export default 1', links)).toThrow(WorkFileError)
    expect(() => withLinks('a.ts', 'export default {', links)).toThrow('a.ts does not export')
  })
})
