import { createHash } from 'node:crypto'
import { runnerImport, type Plugin } from 'vite'
import type * as Catalogue from '../content/catalogue.ts'
import type { Lang, Resource } from '../content/schema.ts'
import { glossaryIn } from '../catalogue/model/glossary-view.ts'
import { termLinker } from '../catalogue/model/link-terms.ts'
import { lineageOf } from '../catalogue/model/lineage.ts'
import {
  outlineIn,
  worksOf,
  workTitleIn,
  type CatalogueOutlines,
} from '../catalogue/model/outline.ts'
import { pathIn } from '../catalogue/model/path-view.ts'
import type { Citation } from '../features/cite/model/cite-formats.ts'
import { searchEntryIn, type SearchEntry } from '../features/search/model/search-entry.ts'
import { workIn } from '../catalogue/model/work-view.ts'
import en from '../i18n/locales/en/catalogue.ts'
import zh from '../i18n/locales/zh/catalogue.ts'
import { topicNames } from '../i18n/topic-names.ts'

const prefix = 'virtual:catalogue'
/** What only search needs, so that the catalogue need not know of it. */
const ofSearch = 'virtual:search'
/** What only citing needs. */
const ofCiting = 'virtual:citations'
const langs: readonly Lang[] = ['en', 'zh']

/**
 * Turns the typed content into chunks, so that a page loads only its path and its
 * language. `virtual:catalogue` has the loaders; `…/index/<lang>` the lists,
 * `…/titles/<lang>` the titles of all works, `…/path/<lang>/<path>` the texts of a path's
 * page, `…/works/<lang>/<path>` those of the works whose first path it is (`unlisted`: of
 * the works on no path), `…/search/<lang>` what search knows of every work (its loaders are `virtual:search`),
 * `…/glossary/<lang>` the terms. `virtual:citations` has the loader of `…/citations`, the
 * citations of all works, which are the same in every language.
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
    resolveId: (id) => {
      const ours = id.startsWith(prefix) || id === ofSearch || id.startsWith(ofCiting)
      return ours ? `\0${id}` : undefined
    },
    async load(id) {
      if (id === `\0${ofSearch}`) return table('loadSearch', 'search', langs)
      if (id === `\0${ofCiting}`) {
        return `export const loadCitations = () => import('${ofCiting}/citations')`
      }
      if (id === `\0${ofCiting}/citations`) return json(await citations(await load()))
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [, kind, lang, path] = id.slice(1).split('/') as [string, string?, Lang?, string?]
      const content = await load()
      if (!kind || !lang) return loaders(content)
      return json(chunk(content, kind, lang, path ?? ''))
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes('/src/content/')) return
      loaded = undefined
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    },
  }
}

/** A module whose default export is the value; parsed as text, which is quicker than as code. */
function json(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

/** The citations of all works by id. citation-js is loaded only where they are asked for. */
async function citations({ works, venues }: typeof Catalogue): Promise<Record<string, Citation>> {
  const { citationOf } = await import('./citations/citation-of.ts')
  const all = Object.values(works).map((work) => [work.id, citationOf(work, venues)])
  return Object.fromEntries(all) as Record<string, Citation>
}

function loaders({ paths }: typeof Catalogue): string {
  const ids = paths.map(({ card }) => card.id)
  const keys = (names: string[]) => langs.flatMap((lang) => names.map((name) => `${lang}/${name}`))
  return [
    table('loadIndex', 'index', langs),
    table('loadTitles', 'titles', langs),
    table('loadPath', 'path', keys(ids)),
    table('loadWorks', 'works', keys([...ids, 'unlisted'])),
    table('loadGlossary', 'glossary', langs),
  ].join('\n')
}

/** A table of functions that each load one chunk, by the chunk's key. */
function table(name: string, kind: string, keys: readonly string[]): string {
  const loaders = keys.map(
    (key) => `${JSON.stringify(key)}: () => import('${prefix}/${kind}/${key}')`,
  )
  return `export const ${name} = { ${loaders.join(', ')} }`
}

function chunk(content: typeof Catalogue, kind: string, lang: Lang, id: string): unknown {
  const { paths, works, terms } = content
  const all = Object.values(works)
  switch (kind) {
    case 'index': {
      const retired = all.filter((work) => work.retired).map(({ id }) => id)
      const outlines = paths.map(({ card, path }) => outlineIn(lang, card, path))
      const firsts = paths.map(({ card }) => listedOn(content, card.id)[0]!)
      const titles = firsts.map((work) => [work.id, workTitleIn(lang, work)])
      return {
        lang,
        paths: outlines,
        firstTitles: Object.fromEntries(titles),
        version: versionOf(content),
        ...(retired.length > 0 && { retired }),
        ...lineageOf(all),
      } satisfies CatalogueOutlines
    }
    case 'titles':
      return Object.fromEntries(all.map((work) => [work.id, workTitleIn(lang, work)]))
    case 'path': {
      const { card, path } = paths.find((entry) => entry.card.id === id)!
      return pathIn(lang, card.id, path, listedOn(content, id))
    }
    case 'works': {
      const first = (work: string) =>
        paths.find(({ path }) => path.stages.flatMap(worksOf).includes(work))?.card.id ?? 'unlisted'
      const own = all.filter((work) => first(work.id) === id)
      const surroundings = { works: all, paths, link: termLinker(lang, terms) }
      return Object.fromEntries(own.map((work) => [work.id, workIn(lang, work, surroundings)]))
    }
    case 'search':
      return all.map((work) => searchEntryIn(lang, work, subjectsOf(work))) satisfies SearchEntry[]
    case 'glossary':
      return glossaryIn(lang, terms)
    default:
      throw new Error(`no chunk of kind "${kind}"`)
  }
}

/** A work's kind and topics by name, in both languages: a query may use either. */
function subjectsOf({ kind, topics }: Resource): string {
  const names = [en.kind[kind], zh.kind[kind]]
  return [
    ...names,
    ...topics.flatMap((topic) => langs.map((lang) => topicNames[lang][topic])),
  ].join(', ')
}

/** Another text for every change of the lists, of a title, or of where a work comes from. */
function versionOf({ paths, works }: typeof Catalogue): string {
  const all = Object.values(works)
  const lists = paths.map(({ card, path }) => [
    card.id,
    path.stages.map((stage) => [stage.id, worksOf(stage)]),
  ])
  const titles = all.map(({ id, title, retired }) => [id, title, retired])
  const text = JSON.stringify([lists, titles, lineageOf(all)])
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
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
