import { useRouter } from '@tanstack/react-router'
import type { Lang } from '../content/schema.ts'
import { setPreferences } from '../learner/preferences.ts'
import { keepScrollAnchor } from './scroll-anchor.ts'

/** The address of the same page in another language; `pathname` is without the base. */
export function inLang(pathname: string, lang: Lang): string {
  return pathname.replace(/^\/(en|zh)(?=\/|$)/, `/${lang}`)
}

/** Switches the language and leaves everything else as it is: page, query, scroll, focus, dialogs. */
export function useSwitchLang(): (lang: Lang) => void {
  const router = useRouter()
  return (lang) => {
    setPreferences({ lang })
    const { pathname, search, hash } = router.state.location
    const release = keepScrollAnchor()
    void router
      .navigate({
        to: inLang(pathname, lang),
        search: search as never,
        hash: hash || undefined,
        hashScrollIntoView: false,
        replace: true,
        resetScroll: false,
      })
      .then(release)
  }
}
