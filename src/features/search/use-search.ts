import { useEffect, useState } from 'react'
import type { Lang } from '../../content/schema.ts'
import { searchEntries } from './load-entries.ts'
import type { Search } from './search-index.ts'

const building: Partial<Record<Lang, Promise<Search>>> = {}

async function build(lang: Lang): Promise<Search> {
  const [{ buildSearch }, entries] = await Promise.all([
    import('./search-index.ts'),
    searchEntries(lang),
  ])
  return buildSearch(entries)
}

/**
 * The search over the catalogue in one language; that of the language before stays until
 * the new one is ready. `failed` where it could not be loaded.
 */
export function useSearch(lang: Lang): { search?: Search; failed: boolean } {
  const [state, setState] = useState<{ search?: Search; failed: boolean }>({ failed: false })
  useEffect(() => {
    let current = true
    building[lang] ??= build(lang)
    building[lang].then(
      (search) => current && setState({ search, failed: false }),
      () => {
        delete building[lang]
        if (current) setState({ failed: true })
      },
    )
    return () => {
      current = false
    }
  }, [lang])
  return state
}
