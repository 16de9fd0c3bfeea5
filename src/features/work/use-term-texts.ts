import { useEffect, useState } from 'react'
import type { Lang } from '../../content/schema.ts'
import type { TermView } from '../../catalogue/model/glossary-view.ts'
import { glossaryTerms } from '../../catalogue/load-catalogue.ts'
import { whenIdle } from '../../platform/when-idle.ts'

/** The terms of one language by id; `null` where they could not be loaded. */
interface Loaded {
  lang: Lang
  terms: Map<string, TermView> | null
}

/**
 * The terms of the glossary by id, loaded once the browser is idle, or at once when `load` is
 * called. `undefined` until then, `null` where they could not be loaded.
 */
export function useTermTexts(lang: Lang, wanted: boolean) {
  const [loaded, setLoaded] = useState<Loaded>()
  const [hurry, setHurry] = useState(false)
  useEffect(() => {
    if (!wanted) return
    let current = true
    const keep = (terms: Loaded['terms']) => {
      if (current) setLoaded({ lang, terms })
    }
    const load = () =>
      void glossaryTerms(lang).then(
        (terms) => keep(new Map(terms.map((term) => [term.id, term]))),
        () => keep(null),
      )
    const cancel = hurry ? load() : whenIdle(load)
    return () => {
      current = false
      cancel?.()
    }
  }, [lang, wanted, hurry])
  return {
    terms: loaded?.lang === lang ? loaded.terms : undefined,
    load: () => setHurry(true),
  }
}
