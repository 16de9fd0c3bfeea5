import { useEffect, useState } from 'react'
import type { Citation } from './model/cite-formats.ts'
import type { CiteSource } from './model/cite-source.ts'
import { citationsOf } from './load-citations.ts'

interface Citations {
  /** Undefined until they are loaded. */
  citations?: Citation[]
  failed: boolean
}

/** The citations of a source, each work once. */
export function useCitations(source: CiteSource | undefined): Citations {
  const [loaded, setLoaded] = useState<Citations & { of?: string }>({ failed: false })
  const of = source?.of
  useEffect(() => {
    if (!source) return
    let current = true
    citationsOf(source.works).then(
      (citations) => current && setLoaded({ of: source.of, citations, failed: false }),
      () => current && setLoaded({ of: source.of, failed: true }),
    )
    return () => {
      current = false
    }
  }, [source])
  return of !== undefined && loaded.of === of ? loaded : { failed: false }
}
