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
import { loadAllI18n } from '../../src/i18n/load-i18n.ts'
import { MessagesContext } from '../../src/i18n/use-messages.ts'

/** Renders a feature as on a page of the app: with the words of a language, and links that lead on. */
export async function renderInPage(lang: Lang, children: ReactNode) {
  const i18n = await loadAllI18n(lang)
  const root = createRootRoute({
    component: () => <MessagesContext value={i18n}>{children}</MessagesContext>,
  })
  const page = (path: string) => createRoute({ getParentRoute: () => root, path })
  const router = createRouter({
    routeTree: root.addChildren([page('/'), page('$lang/glossary'), page('$lang/works/$work')]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await router.load()
  render(<RouterProvider router={router as never} />)
  return { t: i18n.t, router }
}
