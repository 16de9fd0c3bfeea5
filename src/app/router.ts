import { createRouter, stringifySearchWith, type RouterHistory } from '@tanstack/react-router'
import { BrokenPage, NotFoundPage } from './error-pages.tsx'
import { routeTree } from './routes/tree.ts'

/** The router of a page, or of one page to be pre-rendered. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    basepath: import.meta.env.BASE_URL,
    // During pre-rendering it would write an inline script into the page.
    scrollRestoration: !import.meta.env.SSR,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: Infinity,
    defaultStaleTime: Infinity,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: BrokenPage,
    trailingSlash: 'preserve',
    // A query is text: to the router's own parser the arXiv id 2303.12710 would be a number.
    parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
    stringifySearch: stringifySearchWith(String),
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
