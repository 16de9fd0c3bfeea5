import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router'
import type { Kind, Lang, Standing } from '../content/schema.ts'
import { currentWork } from '../catalogue/model/lineage.ts'
import { stateFilters, type StateFilter } from '../learner/model/progress.ts'
import { isLang } from '../i18n/langs.ts'
import { loadAllI18n, loadI18n } from '../i18n/load-i18n.ts'
import {
  catalogueIndex,
  catalogueOutlines,
  glossaryTerms,
  pathTexts,
  workTexts,
} from '../catalogue/load-catalogue.ts'
import { progress } from '../learner/use-progress.ts'
import { BrokenPage, NotFoundPage } from './error-pages.tsx'
import type { PageMeta } from './page-meta.ts'
import { Root } from './root.tsx'
import { Shell } from './shell.tsx'

/** What every page of one language loads: its messages and the lists of the catalogue. */
async function loadLang(lang: Lang) {
  const [i18n, index] = await Promise.all([loadI18n(lang), catalogueOutlines(lang)])
  // From here on what is stored shows in terms of these lists.
  progress.setLineage(index)
  return { i18n, t: i18n.t, index }
}

/** What the pages beyond home and paths load. */
async function loadPage(lang: Lang) {
  const [i18n, index] = await Promise.all([loadAllI18n(lang), catalogueIndex(lang)])
  return { t: i18n.t, index }
}

/** The language in an address. */
function langOf(params: { lang: string }): Lang {
  if (!isLang(params.lang)) throw notFound()
  return params.lang
}

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage })

/** Every page shows its own failures, so that header and footer stay around them. */
const inFrame = { notFoundComponent: NotFoundPage, errorComponent: BrokenPage }

const chooseLangRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    const { preferredLang } = await import('./preferred-lang.ts')
    throw redirect({ to: '/$lang', params: { lang: preferredLang() }, replace: true })
  },
})

export const langRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$lang',
  loader: ({ params }) => loadLang(langOf(params)),
  component: Shell,
  ...inFrame,
})

const homeRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: '/',
  // `?go=next` is the installed app's shortcut straight to the next step.
  validateSearch: (search: Record<string, unknown>): { go?: 'next' } =>
    search['go'] === 'next' ? { go: 'next' } : {},
  loader: async ({ params }) => {
    const { t, index } = await loadLang(langOf(params))
    const meta: PageMeta = { title: t('home.title'), description: t('app.description') }
    return { index, meta }
  },
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'Home'),
})

/** What narrows a path's page, read from the query of its address. */
interface PathSearch {
  state?: StateFilter
  kind?: Kind
  age?: Standing
}

const pathRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'paths/$path',
  validateSearch: (search: Record<string, unknown>): PathSearch => ({
    state: stateFilters.find((state) => state === search['state']),
    kind: typeof search['kind'] === 'string' ? (search['kind'] as Kind) : undefined,
    age: typeof search['age'] === 'string' ? (search['age'] as Standing) : undefined,
  }),
  loader: async ({ params }) => {
    const lang = langOf(params)
    const [{ t, index }, path] = await Promise.all([loadLang(lang), pathTexts(lang, params.path)])
    const outline = index.paths.find(({ id }) => id === params.path)
    if (!path || !outline) throw notFound()
    const title = t('path.title', { path: outline.title })
    const meta: PageMeta = { title, description: outline.promise }
    return { index, path, meta }
  },
  component: lazyRouteComponent(() => import('./pages/path.tsx'), 'PathOfAddress'),
})

const workRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'works/$work',
  validateSearch: (search: Record<string, unknown>): { path?: string } =>
    typeof search['path'] === 'string' ? { path: search['path'] } : {},
  loader: async ({ params, location }) => {
    const lang = langOf(params)
    const { t, index } = await loadPage(lang)
    const current = currentWork(index, params.work)
    if (current !== params.work) {
      const { search, hash } = location
      throw redirect({
        to: '/$lang/works/$work',
        params: { lang, work: current },
        search: search as never,
        hash: hash || undefined,
        replace: true,
      })
    }
    const work = await workTexts(index, current)
    if (!work) throw notFound()
    const meta: PageMeta = {
      title: t('work.title', { work: work.title }),
      description: work.summary,
    }
    return { index, work, meta }
  },
  component: lazyRouteComponent(() => import('./pages/work.tsx'), 'WorkOfAddress'),
})

/** What a page with a fixed title and description loads. */
const simplePage =
  (name: 'settings' | 'glossary' | 'search' | 'cite' | 'links' | 'changes') =>
  async ({ params }: { params: { lang: string } }) => {
    const { t, index } = await loadPage(langOf(params))
    const meta: PageMeta = { title: t(`${name}.title`), description: t(`${name}.description`) }
    return { index, meta }
  }

const settingsRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'settings',
  loader: simplePage('settings'),
  component: lazyRouteComponent(() => import('./pages/settings.tsx'), 'Settings'),
})

const glossaryRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'glossary',
  loader: async ({ params }) => {
    const lang = langOf(params)
    const [page, terms] = await Promise.all([
      simplePage('glossary')({ params }),
      glossaryTerms(lang),
    ])
    return { ...page, terms }
  },
  component: lazyRouteComponent(() => import('./pages/glossary.tsx'), 'Glossary'),
})

const searchRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'search',
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search['q'] === 'string' ? { q: search['q'] } : {},
  loader: simplePage('search'),
  component: lazyRouteComponent(() => import('./pages/search.tsx'), 'Search'),
})

/** What to cite: a work's id, `path:<id>`, `stage:<path>/<stage>`, or nothing for the library. */
const citeRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'cite',
  validateSearch: (search: Record<string, unknown>): { of?: string } =>
    typeof search['of'] === 'string' ? { of: search['of'] } : {},
  loader: simplePage('cite'),
  component: lazyRouteComponent(() => import('./pages/cite.tsx'), 'Cite'),
})

const linksRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'links',
  validateSearch: (search: Record<string, unknown>): { state?: string } =>
    typeof search['state'] === 'string' ? { state: search['state'] } : {},
  loader: simplePage('links'),
  component: lazyRouteComponent(() => import('./pages/links.tsx'), 'Links'),
})

const changesRoute = createRoute({
  getParentRoute: () => langRoute,
  ...inFrame,
  path: 'changes',
  loader: simplePage('changes'),
  component: lazyRouteComponent(() => import('./pages/changes.tsx'), 'Changes'),
})

/** Every address of the app. */
export const routeTree = rootRoute.addChildren([
  chooseLangRoute,
  langRoute.addChildren([
    homeRoute,
    pathRoute,
    workRoute,
    searchRoute,
    glossaryRoute,
    citeRoute,
    linksRoute,
    changesRoute,
    settingsRoute,
  ]),
])
