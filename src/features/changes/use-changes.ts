import { useMemo } from 'react'
import { catalogueDiff, type CatalogueChanges } from './model/catalogue-diff.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { readSnapshot } from './read-snapshot.ts'
import { useRememberedText } from './remembered-lists.ts'

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
