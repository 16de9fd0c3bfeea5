import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** Which layer may import which, besides itself. `*` marks imports that carry types only. */
const allowed: Record<string, readonly string[]> = {
  content: [],
  domain: ['content*'],
  storage: ['domain', 'content*'],
  state: ['storage', 'domain', 'content'],
  ui: [],
  i18n: ['content*'],
  features: ['state', 'domain', 'content', 'ui', 'i18n'],
  app: ['content', 'domain', 'storage', 'state', 'ui', 'i18n', 'features'],
  build: ['content', 'domain', 'i18n', 'app*'],
}

/** The one layer that may import a third party. */
const doors: Record<string, string> = { dexie: 'storage', zustand: 'state', valibot: 'storage' }

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const statements = text.matchAll(
    /^(import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
  )
  const dynamic = text.matchAll(/(typeof\s+)?import\('([^']+)'\)/g)
  return [
    ...[...statements].map((m) => ({ to: m[3] ?? m[4]!, typeOnly: m[2] !== undefined })),
    ...[...dynamic].map((m) => ({
      to: m[2]!,
      typeOnly: m[1] !== undefined || file.endsWith('.d.ts'),
    })),
  ].map(({ to, typeOnly }) => ({ from: file, to, typeOnly }))
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(src, name))
const imports = files.flatMap(importsOf)

const layerOf = (file: string) => relative(src, file).split('/')[0]!
const nameOf = (file: string) => relative(src, file)

function offence({ from, to, typeOnly }: Import): string | undefined {
  const own = layerOf(from)
  if (!to.startsWith('.')) {
    const door = doors[to.split('/')[0]!]
    return door && door !== own
      ? `${nameOf(from)} imports ${to}, which only ${door}/ may`
      : undefined
  }
  const target = resolve(dirname(from), to)
  const other = layerOf(target)
  const sentence = `${nameOf(from)} imports ${nameOf(target)}`
  if (own === 'features' && other === 'features') {
    const [a, b] = [from, target].map((file) => relative(src, file).split('/')[1])
    return a === b ? undefined : `${sentence}: features never import each other`
  }
  if (own === other || allowed[own]?.includes(other)) return undefined
  if (typeOnly && allowed[own]?.includes(`${other}*`)) return undefined
  return `${sentence}: ${own}/ may not import ${other}/`
}

describe('the layers', () => {
  it('import only downward, as the table in src/README.md says', () => {
    expect(imports.length).toBeGreaterThan(200)
    expect(imports.flatMap((entry) => offence(entry) ?? [])).toEqual([])
  })

  it('are all named in the table', () => {
    const layers = new Set(files.map(layerOf))
    expect([...layers].filter((layer) => !Object.hasOwn(allowed, layer))).toEqual([])
  })

  it('notice a forbidden import', () => {
    const from = join(src, 'domain/fold.ts')
    expect(offence({ from, to: '../storage/database.ts', typeOnly: true })).toContain(
      'domain/fold.ts',
    )
    const feature = join(src, 'features/home/home-page.tsx')
    expect(offence({ from: feature, to: '../path/filters.tsx', typeOnly: false })).toContain(
      'never',
    )
    expect(offence({ from: feature, to: 'dexie', typeOnly: false })).toContain('only storage/')
  })
})

describe('files', () => {
  const lines = files
    .filter((file) => layerOf(file) !== 'content')
    .map((file) => ({ file: nameOf(file), lines: readFileSync(file, 'utf8').split('\n').length }))
    .sort((a, b) => a.lines - b.lines)

  it('stay short: nine in ten under 150 lines, none over 300', () => {
    expect(lines.filter(({ lines }) => lines > 300)).toEqual([])
    expect(lines[Math.floor(lines.length * 0.9)]!.lines).toBeLessThan(150)
  })
})
