import { useMemo } from 'react'
import { catalogueDiff, type CatalogueChanges } from '../../domain/catalogue-diff.ts'
import { readSnapshot } from '../../domain/catalogue-snapshot.ts'
import type { CatalogueIndex } from '../../domain/outline.ts'
import { useRememberedText } from '../../state/remembered-lists.ts'

/**
 * What changed in the lists since the learner last saw them; undefined where the
 * browser remembers no lists: on a first visit, and before hydration.
 */
export function useChanges(index: CatalogueIndex): CatalogueChanges | undefined {
  const text = useRememberedText()
  return useMemo(() => {
    const then = readSnapshot(text)
    return then && catalogueDiff(then, index)
  }, [text, index])
}
