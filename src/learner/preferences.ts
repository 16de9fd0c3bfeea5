import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lang } from '../content/schema.ts'
import { browserStore } from '../platform/local-storage.ts'
import { preferencesKey } from './preferences-key.ts'
import { parsePreferences as sensible } from './preferences-schema.ts'

/** How the page is lit. */
export type Theme = 'system' | 'light' | 'dark'

/** What the learner chose about the app itself. Kept in localStorage, not in the database. */
export interface Preferences {
  /** The language chosen last; `null` until one was chosen. */
  lang: Lang | null
  theme: Theme
  /** Stages the learner folded away, as `path/stage`. */
  folded: string[]
  /** Editions in the language of the page are offered first. */
  ownLanguageFirst: boolean
}

/** The preferences of someone who chose nothing. */
const defaultPreferences: Preferences = {
  lang: null,
  theme: 'system',
  folded: [],
  ownLanguageFirst: true,
}

const store = createStore<Preferences>(() => defaultPreferences)

/** The preferences in `text`, as far as they make sense; defaults for the rest. */
export function parsePreferences(text: string | null): Preferences {
  try {
    return sensible(JSON.parse(text ?? '{}'))
  } catch {
    // Unreadable preferences count as none chosen.
    return defaultPreferences
  }
}

/** Reads the kept preferences, and follows those that other tabs keep. Call once, after hydration. */
export function startPreferences(): void {
  store.setState(parsePreferences(browserStore.get(preferencesKey)))
  store.subscribe((state) => browserStore.set(preferencesKey, JSON.stringify(state)))
  window.addEventListener('storage', (event) => {
    if (event.key === preferencesKey) store.setState(parsePreferences(event.newValue))
  })
}

/** Changes some preferences, and keeps them. */
export function setPreferences(change: Partial<Preferences>): void {
  store.setState(change)
}

/** All preferences, as they are now. */
export function currentPreferences(): Preferences {
  return store.getState()
}

/** Takes over the preferences of a backup, as far as they make sense here. */
export function restorePreferences(found: object): void {
  store.setState(sensible(found))
}

/** One preference, as it is now. */
export function usePreference<K extends keyof Preferences>(key: K): Preferences[K] {
  return useStore(store, (state) => state[key])
}
