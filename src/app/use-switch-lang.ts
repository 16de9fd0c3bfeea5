import { useRouter, type AnyRouter } from '@tanstack/react-router'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lang } from '../content/schema.ts'
import { setPreferences } from '../learner/preferences.ts'
import { keepScrollAnchor } from './scroll-anchor.ts'

/** The language the page could not be shown in when it was last asked for. */
const failure = createStore<{ lang?: Lang }>(() => ({}))

/** The language the page could not be shown in; undefined where nothing failed. */
export function useFailedLang(): Lang | undefined {
  return useStore(failure, ({ lang }) => lang)
}

/** Takes the notice of a failed switch away. */
export function dismissFailedLang(): void {
  failure.setState({ lang: undefined })
}

/** The address of the same page in another language; `pathname` is without the base. */
export function inLang(pathname: string, lang: Lang): string {
  return pathname.replace(/^\/(en|zh)(?=\/|$)/, `/${lang}`)
}

/**
 * Switches the language and leaves everything else as it is: page, query, scroll, focus,
 * dialogs. The page that stands keeps standing until everything of the other one is there;
 * if that cannot be loaded it stays, and `useFailedLang` says so.
 */
export function useSwitchLang(): (lang: Lang) => void {
  const router = useRouter()
  return (lang) => void switchLang(router, lang)
}

async function switchLang(router: AnyRouter, lang: Lang): Promise<void> {
  dismissFailedLang()
  const { pathname, search, hash } = router.state.location
  const to = inLang(pathname, lang)
  const matches = await router.preloadRoute({ to, search: search as never })
  if (!matches || matches.some(({ status }) => status === 'error')) {
    failure.setState({ lang })
    return
  }
  setPreferences({ lang })
  const release = keepScrollAnchor()
  await router.navigate({
    to,
    search: search as never,
    hash: hash || undefined,
    hashScrollIntoView: false,
    replace: true,
    resetScroll: false,
  })
  release()
}
