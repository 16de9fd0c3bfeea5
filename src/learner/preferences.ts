import { useStore } from 'zustand'
import { persist, type PersistStorage } from 'zustand/middleware'
import { useShallow } from 'zustand/react/shallow'
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
  /** Single letters and signs are commands. */
  singleKeys: boolean
}

/** The preferences of someone who chose nothing. */
const defaultPreferences: Preferences = {
  lang: null,
  theme: 'system',
  folded: [],
  ownLanguageFirst: true,
  singleKeys: true,
}

/**
 * The preferences as a bare JSON object, not inside the `{ state, version }` that zustand
 * writes by itself: the script that runs before the first paint reads them, a tab with an
 * older version of the app may be open beside this one, and every reading checks them
 * member by member, so that no version needs a number.
 */
const bareObject: PersistStorage<Preferences> = {
  getItem: (key) => ({ state: parsePreferences(browserStore.get(key)) }),
  setItem: (key, { state }) => void browserStore.set(key, JSON.stringify(state)),
  removeItem: (key) => browserStore.remove(key),
}

const store = createStore<Preferences>()(
  persist(() => defaultPreferences, {
    name: preferencesKey,
    storage: bareObject,
    // Pre-rendered pages know no preferences, and React hydrates with what they show.
    skipHydration: true,
  }),
)

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
  void store.persist.rehydrate()
  window.addEventListener('storage', ({ key }) => {
    if (key === preferencesKey) void store.persist.rehydrate()
  })
}

/** Changes some preferences, and keeps them. */
export function setPreferences(change: Partial<Preferences>): void {
  store.setState(change)
}

/** Calls `onChange` with all preferences after every change, in this tab or another. @returns a stop. */
export function followPreferences(onChange: (preferences: Preferences) => void): () => void {
  return store.subscribe(onChange)
}

/** True where this browser keeps preferences: some were chosen, and nothing has deleted them. */
export function hasKeptPreferences(): boolean {
  return browserStore.get(preferencesKey) !== null
}

/** All preferences, as they are now. */
export function currentPreferences(): Preferences {
  return store.getState()
}

/** Takes over the preferences of a backup, as far as they make sense here; an older one leaves some as they are. */
export function restorePreferences(found: object): void {
  store.setState(sensible({ ...store.getState(), ...found }))
}

/** What `select` takes from the preferences; the component renders anew only where that, or a member of it, changes. */
export function usePreferences<T>(select: (preferences: Preferences) => T): T {
  return useStore(store, useShallow(select))
}

/** One preference, as it is now. */
export function usePreference<K extends keyof Preferences>(key: K): Preferences[K] {
  return usePreferences((preferences) => preferences[key])
}
