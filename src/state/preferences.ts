import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lang } from '../content/schema.ts'
import { browserStore } from './browser-store.ts'
import { preferencesKey } from './preference-key.ts'

/** How the page is lit. */
export type Theme = 'system' | 'light' | 'dark'

/** What the learner chose about the app itself. Kept in localStorage, not in the database. */
export interface Preferences {
  /** The language chosen last; `null` until one was chosen. */
  lang: Lang | null
  theme: Theme
  /** Stages the learner folded away, as `path/stage`. */
  folded: string[]
}

/** The preferences of someone who chose nothing. */
export const defaultPreferences: Preferences = { lang: null, theme: 'system', folded: [] }

const store = createStore<Preferences>(() => defaultPreferences)

/** The preferences in `text`, as far as they make sense; defaults for the rest. */
export function parsePreferences(text: string | null): Preferences {
  let found: Record<string, unknown> = {}
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    if (typeof value === 'object' && value !== null) found = value as Record<string, unknown>
  } catch {
    // Unreadable preferences count as none chosen.
  }
  const { lang, theme, folded } = found
  return {
    lang: lang === 'en' || lang === 'zh' ? lang : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    folded: Array.isArray(folded) ? folded.filter((key) => typeof key === 'string') : [],
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

/** One preference, as it is now. */
export function usePreference<K extends keyof Preferences>(key: K): Preferences[K] {
  return useStore(store, (state) => state[key])
}
