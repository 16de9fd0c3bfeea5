import { catalogueDiff, isUnchanged } from './model/catalogue-diff.ts'
import { snapshotOf, withTitles } from './model/catalogue-snapshot.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { readSnapshot } from './read-snapshot.ts'
import { rememberedText, setRemembered } from './remembered-lists.ts'

/**
 * Remembers the lists of this index where the learner need not be told of anything:
 * on a first visit, where nothing changed, and the titles of one more language.
 * Lists that did change stay remembered as they were until `markSeen`.
 */
export function rememberLists(index: CatalogueIndex): void {
  const kept = readSnapshot(rememberedText())
  if (!kept) return markSeen(index)
  if (kept.version === index.version) return setRemembered(JSON.stringify(withTitles(kept, index)))
  // Without the titles of this language it cannot be ruled out that one changed.
  if (kept.titles[index.lang] && isUnchanged(catalogueDiff(kept, index))) markSeen(index)
}

/** Remembers the lists of this index in place of all others: the learner has seen what changed. */
export function markSeen(index: CatalogueIndex): void {
  const snapshot = snapshotOf(index)
  if (snapshot) setRemembered(JSON.stringify(snapshot))
}
