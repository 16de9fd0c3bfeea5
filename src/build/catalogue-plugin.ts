import { runnerImport, type Plugin } from 'vite'
import type * as Catalogue from '../content/catalogue.ts'
import type { Lang, Resource } from '../content/schema.ts'
import { outlineIn, worksOf, workTitleIn, type CatalogueIndex } from '../domain/outline.ts'
import { pathIn } from '../domain/path-view.ts'
import { workIn } from '../domain/work-view.ts'

const prefix = 'virtual:catalogue'
const langs: readonly Lang[] = ['en', 'zh']

/**
 * Turns the typed content into chunks, so that a page loads only its path and its
 * language. `virtual:catalogue` has the loaders; `…/index/<lang>` the lists,
 * `…/path/<lang>/<path>` the texts of a path's page, `…/works/<lang>/<path>` those
 * of the works whose first path it is (`unlisted`: of the works on no path).
 */
export function catalogue(): Plugin {
  let loaded: Promise<typeof Catalogue> | undefined
  const load = () =>
    (loaded ??= runnerImport<typeof Catalogue>(
      new URL('../content/catalogue.ts', import.meta.url).pathname,
      { configFile: false, logLevel: 'error' },
    ).then(({ module }) => module))
  return {
    name: 'waymark:catalogue',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [, kind, lang, path] = id.slice(1).split('/') as [string, string?, Lang?, string?]
      const content = await load()
      if (!kind || !lang) return loaders(content)
      const value = chunk(content, kind, lang, path ?? '')
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes('/src/content/')) return
      loaded = undefined
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    },
  }
}

function loaders({ paths }: typeof Catalogue): string {
  const ids = paths.map(({ card }) => card.id)
  const keys = (names: string[]) => langs.flatMap((lang) => names.map((name) => `${lang}/${name}`))
  const table = (name: string, kind: string, keys: readonly string[]) =>
    `export const ${name} = { ${keys
      .map((key) => `${JSON.stringify(key)}: () => import('${prefix}/${kind}/${key}')`)
      .join(', ')} }`
  return [
    table('loadIndex', 'index', langs),
    table('loadPath', 'path', keys(ids)),
    table('loadWorks', 'works', keys([...ids, 'unlisted'])),
  ].join('\n')
}

function chunk(content: typeof Catalogue, kind: string, lang: Lang, id: string): unknown {
  const { paths, works } = content
  const all = Object.values(works)
  switch (kind) {
    case 'index': {
      const titles = all.map((work) => [work.id, workTitleIn(lang, work)])
      const outlines = paths.map(({ card, path }) => outlineIn(lang, card, path))
      return { lang, paths: outlines, works: Object.fromEntries(titles) } satisfies CatalogueIndex
    }
    case 'path': {
      const { card, path } = paths.find((entry) => entry.card.id === id)!
      return pathIn(lang, card.id, path, listedOn(content, id))
    }
    case 'works': {
      const first = (work: string) =>
        paths.find(({ path }) => path.stages.flatMap(worksOf).includes(work))?.card.id ?? 'unlisted'
      const own = all.filter((work) => first(work.id) === id)
      const surroundings = { works: all, paths }
      return Object.fromEntries(own.map((work) => [work.id, workIn(lang, work, surroundings)]))
    }
    default:
      throw new Error(`no chunk of kind "${kind}"`)
  }
}

/** The works a path lists. @throws where one has no file. */
function listedOn({ paths, works }: typeof Catalogue, id: string): Resource[] {
  const { path } = paths.find((entry) => entry.card.id === id)!
  return path.stages.flatMap(worksOf).map((work) => {
    const resource = works[work]
    if (!resource) throw new Error(`path "${id}" lists "${work}", which has no file in works/`)
    return resource
  })
}
