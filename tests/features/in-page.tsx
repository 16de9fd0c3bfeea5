import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Lang } from '../../src/content/schema.ts'
import en from '../../src/i18n/locales/en/index.ts'
import type { Namespace } from '../../src/i18n/resources.ts'
import { WordsProvider } from '../../src/i18n/words-provider.tsx'
import { loadWords } from '../../src/i18n/words.ts'
import { wordsOf } from '../support/words.ts'

/** Renders a feature as on a page of the app: with the words of a language, and links that lead on. */
export async function renderInPage(lang: Lang, children: ReactNode) {
  const words = await loadWords(lang, Object.keys(en) as Namespace[])
  const root = createRootRoute({
    component: () => <WordsProvider words={words}>{children}</WordsProvider>,
  })
  const page = (path: string) => createRoute({ getParentRoute: () => root, path })
  const router = createRouter({
    routeTree: root.addChildren([page('/'), page('$lang/glossary'), page('$lang/works/$work')]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  render(<RouterProvider router={router as never} />)
  return { t: wordsOf[lang], router }
}
