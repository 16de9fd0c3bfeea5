/** What the routes of pages have in common. */
import { notFound, type AsyncRouteComponent } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { catalogueIndex, catalogueOutlines } from '../../catalogue/load-catalogue.ts'
import type { Lang } from '../../content/schema.ts'
import { isLang } from '../../i18n/langs.ts'
import type { Namespace } from '../../i18n/resources.ts'
import type { Words } from '../../i18n/make-words.ts'
import { loadWords } from '../../i18n/words.ts'
import { progress } from '../../learner/use-progress.ts'
import { BrokenPage, NotFoundPage } from '../error-pages.tsx'

/** What the head of a page says: set in the static HTML, and kept right on every navigation. */
export interface PageMeta {
  title: string
  description: string
}

/** Every page shows its own failures, so that header and footer stay around them. */
export const inFrame = { notFoundComponent: NotFoundPage, errorComponent: BrokenPage }

/** The namespaces of the frame around every page, and of what pages share. */
const shared: readonly Namespace[] = ['app', 'catalogue', 'errors']

/** The language in an address. @throws the router's `notFound` where we do not speak it. */
export function langOf(params: { lang: string }): Lang {
  if (!isLang(params.lang)) throw notFound()
  return params.lang
}

/** The words of a page: its own namespaces, and those of the frame. */
export function pageWords(lang: Lang, ...own: Namespace[]): Promise<Words> {
  return loadWords(lang, [...shared, ...own])
}

/** The lists of the catalogue. From here on what is stored shows in terms of these. */
export async function pageOutlines(lang: Lang) {
  const index = await catalogueOutlines(lang)
  progress.setLineage(index)
  return index
}

/** The lists of the catalogue with the titles of all works. */
export async function pageIndex(lang: Lang) {
  const index = await catalogueIndex(lang)
  progress.setLineage(index)
  return index
}

/**
 * A page whose parts are loaded before its route renders, side by side: so one file holds
 * the route, and its code is still loaded only where it is shown.
 */
export function pageOf(page: () => ReactNode, ...parts: AsyncRouteComponent<never>[]) {
  const preload = async () => {
    await Promise.all(parts.map((part) => part.preload?.()))
  }
  return Object.assign(page, { preload })
}

/** The loader of a page with a fixed title and description, both in its own namespace. */
export function simplePage(
  name: 'settings' | 'glossary' | 'search' | 'cite' | 'links' | 'changes',
  ...more: Namespace[]
) {
  return async ({ params }: { params: { lang: string } }) => {
    const lang = langOf(params)
    const [words, index] = await Promise.all([pageWords(lang, name, ...more), pageIndex(lang)])
    const t = words.getFixedT(lang, name)
    const meta: PageMeta = { title: t('title'), description: t('description') }
    return { index, meta }
  }
}
