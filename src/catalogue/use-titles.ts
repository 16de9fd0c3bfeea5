import { useEffect, useState } from 'react'
import type { Lang } from '../content/schema.ts'
import type { WorkTitle } from './model/outline.ts'
import { workTitles } from './load-catalogue.ts'

type Titles = Record<string, WorkTitle>

/**
 * The titles of all works, loaded once they are wanted; undefined until then. Empty
 * where they cannot be loaded.
 */
export function useTitles(lang: Lang, wanted: boolean): Titles | undefined {
  const [loaded, setLoaded] = useState<{ lang: Lang; titles: Titles }>()
  useEffect(() => {
    let current = true
    if (!wanted) return
    void workTitles(lang).then(
      (titles) => current && setLoaded({ lang, titles }),
      () => current && setLoaded({ lang, titles: {} }),
    )
    return () => {
      current = false
    }
  }, [lang, wanted])
  return loaded?.lang === lang ? loaded.titles : undefined
}
