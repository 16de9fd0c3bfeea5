import { useEffect, useState } from 'react'
import { citationOfView, onceEach, type Citation } from './model/citation.ts'
import type { CiteSource } from './model/cite-source.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { worksTexts } from '../../catalogue/load-catalogue.ts'

interface Citations {
  /** Undefined until they are loaded. */
  citations?: Citation[]
  failed: boolean
}

/** The citations of a source, each work once. They are the same in every language of the app. */
export function useCitations(index: CatalogueIndex, source: CiteSource | undefined): Citations {
  const [loaded, setLoaded] = useState<Citations & { of?: string }>({ failed: false })
  const of = source?.of
  useEffect(() => {
    if (!source) return
    let current = true
    worksTexts(index, source.works).then(
      (views) => {
        const citations = onceEach(views.map((view) => citationOfView(index.lang, view)))
        if (current) setLoaded({ of: source.of, citations, failed: false })
      },
      () => current && setLoaded({ of: source.of, failed: true }),
    )
    return () => {
      current = false
    }
  }, [index, source])
  return of !== undefined && loaded.of === of ? loaded : { failed: false }
}
