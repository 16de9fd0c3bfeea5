import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { versionIn } from './model/catalogue-snapshot.ts'
import type { CatalogueOutlines } from '../../catalogue/model/outline.ts'
import { browserStore } from '../../platform/local-storage.ts'
import { ownKey } from '../../platform/own-key.ts'

/**
 * In localStorage the app remembers the lists as the learner last saw them, so that
 * after an update it can tell what changed. Written by `remember-lists.ts`.
 */
export const rememberedKey = ownKey('waymark.catalogue')

const store = createStore<{ text: string | null }>(() => ({ text: null }))

/** Reads what is remembered, and follows what other tabs remember. Call once, after hydration. */
export function startRememberedLists(): void {
  rememberedText()
  window.addEventListener('storage', ({ key }) => {
    if (key === rememberedKey) rememberedText()
  })
}

/**
 * The remembered lists as text; null where there are none, or the browser keeps none.
 * Asks the browser itself: another tab may have written a moment ago.
 */
export function rememberedText(): string | null {
  const text = browserStore.get(rememberedKey)
  store.setState({ text })
  return text
}

/** Remembers other lists. Where the browser keeps nothing, nothing happens. */
export function setRemembered(text: string): void {
  if (browserStore.set(rememberedKey, text)) store.setState({ text })
}

/** The remembered lists as text, as they are now; null before hydration. */
export function useRememberedText(): string | null {
  return useStore(store, ({ text }) => text)
}

/** True where the remembered lists are not those of this index. False on a first visit. */
export function useListsDiffer({ version }: CatalogueOutlines): boolean {
  return useStore(
    store,
    ({ text }) => text !== null && version !== undefined && versionIn(text) !== version,
  )
}

/** True where the lists of this index are remembered, with the titles of its language. */
export function areRemembered({ version, lang }: CatalogueOutlines): boolean {
  const text = rememberedText()
  return text !== null && versionIn(text) === version && text.includes(`"${lang}":[`)
}
