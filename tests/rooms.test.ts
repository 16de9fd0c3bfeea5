import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** What a room may import besides itself. */
interface Room {
  /** Rooms, or folders of rooms; `*` stands for any one folder, a trailing `!` for types only. */
  rooms: readonly string[]
  /** Packages; `true` for any. */
  packages: readonly string[] | true
}

/** The import table of `src/README.md`. */
const table: Record<string, Room> = {
  content: { rooms: [], packages: [] },
  platform: {
    rooms: [],
    packages: [
      'comlink',
      'react',
      'zustand',
      'workbox-core',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
      'workbox-window',
    ],
  },
  ui: { rooms: [], packages: ['react', '@floating-ui/dom'] },
  catalogue: { rooms: ['content!', 'platform'], packages: ['react'] },
  i18n: { rooms: ['content!'], packages: ['i18next', 'react-i18next', 'react'] },
  learner: {
    rooms: ['catalogue/model', 'content!', 'platform'],
    packages: ['comlink', 'dexie', 'zustand', 'valibot', 'react'],
  },
  features: {
    rooms: ['learner', 'catalogue', 'content!', 'i18n', 'ui', 'platform'],
    packages: true,
  },
  app: {
    rooms: ['content', 'catalogue', 'learner', 'features', 'i18n', 'ui', 'platform'],
    packages: true,
  },
  build: {
    rooms: ['content', 'catalogue/model', 'features/*/model', 'i18n', 'app!'],
    packages: true,
  },
}

/** Packages with one door each: the only folders that may import them. */
const doors: Record<string, readonly string[]> = {
  dexie: ['learner/storage'],
  i18next: ['i18n'],
  'react-i18next': ['i18n'],
}

/** All a feature may take from the router: where it goes is the routes' business. */
const ofTheRouter = ['Link']

interface Import {
  /** The file that imports, from `src/`. */
  from: string
  /** As it is written. */
  to: string
  names: string[]
  typeOnly: boolean
}

function importsOf(from: string, text: string): Import[] {
  const found: Import[] = []
  const statements = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm
  for (const [, type, what = '', to] of text.matchAll(statements)) {
    const names = what
      .replace(/[{}]/g, ' ')
      .split(',')
      .map((name) => name.trim().replace(/^type\s+/, ''))
    found.push({ from, to: to!, names: names.filter(Boolean), typeOnly: type !== undefined })
  }
  for (const [, type, to] of text.matchAll(/(typeof\s+)?import\('([^']+)'\)/g)) {
    const typeOnly = type !== undefined || from.endsWith('.d.ts')
    found.push({ from, to: to!, names: [], typeOnly })
  }
  return found
}

/** True for a file inside a folder of the table; `*` stands for any one folder. */
function isIn(folder: string, file: string): boolean {
  const parts = file.split('/')
  return folder.split('/').every((part, i) => part === '*' || part === parts[i])
}

const roomOf = (file: string) => file.split('/')[0]!
const isModel = (file: string) => /(^|\/)model\//.test(file)
const packageOf = (to: string) => /^(@[^/]+\/)?[^/]+/.exec(to)![0]

/** The rule an import breaks, as a sentence that names both files; undefined where it breaks none. */
function offence({ from, to, names, typeOnly }: Import): string | undefined {
  const sentence = (why: string) => `${from} imports ${to}: ${why}`
  const own = roomOf(from)
  const room = table[own]
  if (!room) return `${from} stands in "${own}/", which is no room of the table`
  if (to.startsWith('virtual:')) return undefined
  if (!to.startsWith('.')) {
    const name = packageOf(to)
    if (isModel(from)) return sentence('model/ is pure and imports no package')
    const open = doors[name]
    if (open && !open.some((door) => isIn(door, from))) {
      return sentence(`only ${open.join(', ')}/ may`)
    }
    if (room.packages !== true && !room.packages.includes(name) && !to.startsWith('node:')) {
      return sentence(`${own}/ may not import that package`)
    }
    const beyond = names.filter((taken) => !ofTheRouter.includes(taken))
    if (own === 'features' && name === '@tanstack/react-router' && beyond.length > 0 && !typeOnly) {
      return sentence(`a feature takes only ${ofTheRouter.join(', ')} from the router`)
    }
    return undefined
  }
  const target = relative(src, resolve(src, dirname(from), to.replace(/\?.*/, '')))
  const other = roomOf(target)
  if (isModel(from) && !isModel(target) && !(other === 'content' && typeOnly)) {
    return sentence('model/ is pure and imports only model/ and types of content')
  }
  if (own === 'features' && other === 'features') {
    const same = from.split('/')[1] === target.split('/')[1]
    return same ? undefined : sentence('features never import each other')
  }
  if (own === other) return undefined
  const allowed = room.rooms.some((entry) =>
    entry.endsWith('!') ? typeOnly && isIn(entry.slice(0, -1), target) : isIn(entry, target),
  )
  return allowed ? undefined : sentence(`${own}/ may not import ${dirname(target)}/`)
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && name.includes('/'),
)
const imports = files.flatMap((name) => importsOf(name, readFileSync(join(src, name), 'utf8')))

describe('the rooms', () => {
  it('import only what the table of src/README.md allows', () => {
    expect(imports.length).toBeGreaterThan(400)
    expect(imports.flatMap((entry) => offence(entry) ?? [])).toEqual([])
  })

  it('are the ones of the table', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(table).sort())
  })
})

const fixtures = join(import.meta.dirname, 'fixtures/rooms')

/** The first line of a fixture says where its code would stand, the second what is said of it. */
describe.each(readdirSync(fixtures))('an offence: %s', (name) => {
  const [place, expected, ...code] = readFileSync(join(fixtures, name), 'utf8').split('\n')
  const from = place!.replace('// ', '')

  it('is noticed, and both files are named', () => {
    const found = importsOf(from, code.join('\n')).flatMap((entry) => offence(entry) ?? [])
    expect(found).toEqual([expected!.replace('// ', '')])
  })
})
