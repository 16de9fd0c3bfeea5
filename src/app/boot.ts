/**
 * The only script that runs before the first paint, inline in every page. It sets
 * the theme, sends `/` to a language, keeps ticks made before the app has taken
 * over, and loads the app once the page has been painted, for as long as it takes.
 * Keep it tiny.
 */
import { earlyTicksKey, type EarlyTick } from '../learner/early-ticks-key.ts'
import { lastSeenCountKey } from '../learner/last-seen-count-key.ts'
import { preferencesKey, sharedPreferencesKey } from '../learner/preferences-key.ts'
import { loadApp } from './load-app.ts'

const root = document.documentElement
/** What the build wrote on the script in the head. `npm run dev` loads this as a module: no script, nothing to load. */
const { entry, preload = '' } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {}

function kept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

// A deployment below a path takes over, once, what it or the one at the root has kept under the bare name.
if (
  preferencesKey !== sharedPreferencesKey &&
  !kept(preferencesKey) &&
  kept(sharedPreferencesKey)
) {
  try {
    localStorage.setItem(preferencesKey, localStorage.getItem(sharedPreferencesKey)!)
  } catch {
    // No room; then the learner chooses anew.
  }
}

const preferences = (kept(preferencesKey) ?? {}) as { theme?: string; lang?: string }
if (preferences.theme === 'light' || preferences.theme === 'dark') {
  root.dataset['theme'] = preferences.theme
}

// A returning learner is not greeted as a stranger while the database opens.
if (kept(lastSeenCountKey)) root.dataset['returning'] = ''

if (root.dataset['page'] === 'choose') {
  const spoken = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'en'
  const lang = preferences.lang ?? spoken.slice(0, 2).toLowerCase()
  location.replace(`${lang === 'zh' ? 'zh' : 'en'}/${location.search}${location.hash}`)
}

// The host's page for unknown addresses serves both languages.
if (root.dataset['zhTitle'] && /\/zh(\/|$)/.test(location.pathname)) {
  root.lang = 'zh-CN'
  document.title = root.dataset['zhTitle']
}

/** What is kept of ticks; other parts of the app may keep more in the same list. */
function keptTicks(): unknown[] {
  const ticks = kept(earlyTicksKey)
  return Array.isArray(ticks) ? ticks : []
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.dataset['early']) return
  if (root.dataset['ready'] !== undefined) return
  const tick: EarlyTick = { work: target.dataset['early'], done: target.checked }
  try {
    localStorage.setItem(earlyTicksKey, JSON.stringify([...keptTicks(), tick]))
  } catch {
    // Without storage the box stays ticked on the page, and the app will say that nothing is kept.
  }
})

/** Ticks of an earlier load, which the app may not have come to record, and may not come to now. */
function showKeptTicks() {
  const latest = new Map<unknown, unknown>()
  for (const tick of keptTicks()) {
    const { work, done } = Object(tick) as Partial<EarlyTick>
    latest.set(work, done)
  }
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-early]')) {
    const done = latest.get(box.dataset['early'])
    if (typeof done === 'boolean') box.checked = done
  }
}

function load(entry: string) {
  for (const href of preload.split(' ').filter(Boolean)) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
  void loadApp(entry)
}

// After the first paint; a tab opened in the background paints nothing, so do not wait for ever.
if (entry) {
  let loaded = false
  const once = () => {
    if (!loaded) load(entry)
    loaded = true
  }
  addEventListener('DOMContentLoaded', () => {
    showKeptTicks()
    requestAnimationFrame(() => setTimeout(once))
    setTimeout(once, 1500)
  })
}
