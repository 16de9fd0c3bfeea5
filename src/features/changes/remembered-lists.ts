import { useSyncExternalStore } from 'react'
import { versionIn } from './model/catalogue-snapshot.ts'
import type { CatalogueOutlines } from '../../catalogue/model/outline.ts'
import { browserStore } from '../../platform/local-storage.ts'

/**
 * In localStorage the app remembers the lists as the learner last saw them, so that
 * after an update it can tell what changed. Written by `remember-lists.ts`.
 */
export const rememberedKey = 'waymark.catalogue'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => key === rememberedKey && listener()
  window.addEventListener('storage', onStorage)
  listeners.add(listener)
  return () => {
    window.removeEventListener('storage', onStorage)
    listeners.delete(listener)
  }
}

/** The remembered lists as text; null where there are none, or the browser keeps none. */
export function rememberedText(): string | null {
  return browserStore.get(rememberedKey)
}

/** Remembers other lists. Where the browser keeps nothing, nothing happens. */
export function setRemembered(text: string): void {
  if (browserStore.set(rememberedKey, text)) for (const listener of listeners) listener()
}

/** The remembered lists as text, as they are now; null before hydration. */
export function useRememberedText(): string | null {
  return useSyncExternalStore(subscribe, rememberedText, () => null)
}

/** True where the remembered lists are not those of this index. False on a first visit. */
export function useListsDiffer({ version }: CatalogueOutlines): boolean {
  const text = useRememberedText()
  return text !== null && version !== undefined && versionIn(text) !== version
}

/** True where the lists of this index are remembered, with the titles of its language. */
export function areRemembered({ version, lang }: CatalogueOutlines): boolean {
  const text = rememberedText()
  return text !== null && versionIn(text) === version && text.includes(`"${lang}":[`)
}
