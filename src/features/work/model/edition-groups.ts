import type { Edition, Kind, Lang, Role } from '../../../content/schema.ts'

/** What one does with the original of a work. */
export type Approach = 'read' | 'watch' | 'open'

/** Under which heading editions stand together. */
export type EditionHeading =
  | 'original'
  | 'translation'
  | 'blog'
  | 'explainer'
  | 'video'
  | 'code'
  | 'site'
  | 'talk'
  | 'companion'
  | 'mirror'

/** Editions of one sort. */
export interface EditionGroup {
  heading: EditionHeading
  /** Language of the editions; differs between two groups of translations. */
  lang: Lang
  editions: Edition[]
}

const headingOf: Record<Role, EditionHeading> = {
  original: 'original',
  translation: 'translation',
  blog: 'blog',
  explainer: 'explainer',
  video: 'video',
  code: 'code',
  site: 'site',
  discussion: 'talk',
  notes: 'talk',
  companion: 'companion',
  mirror: 'mirror',
}

/** Every heading, in the order in which they help: the work itself, then what leads to it. */
const order: readonly EditionHeading[] = [
  'original',
  'translation',
  'blog',
  'explainer',
  'video',
  'code',
  'site',
  'talk',
  'companion',
  'mirror',
]

/**
 * The editions of a work by what they are. Each group keeps the catalogue's order.
 * With `ownFirst`, a translation into the reader's language comes before the
 * original, which follows at once, and in every group that language comes first.
 */
export function groupEditions(
  editions: readonly Edition[],
  lang: Lang,
  ownFirst: boolean,
): EditionGroup[] {
  const groups = new Map<string, EditionGroup>()
  for (const edition of editions) {
    const heading = headingOf[edition.role]
    const key = heading === 'translation' ? `${heading} ${edition.lang}` : heading
    const group = groups.get(key)
    if (group) group.editions.push(edition)
    else groups.set(key, { heading, lang: edition.lang, editions: [edition] })
  }
  const rank = ({ heading, lang: of }: EditionGroup) =>
    ownFirst && heading === 'translation' && of === lang ? -1 : order.indexOf(heading)
  const foreign = ({ lang: of }: Edition) => Number(of !== lang)
  return [...groups.values()]
    .map((group) =>
      ownFirst
        ? { ...group, editions: [...group.editions].sort((a, b) => foreign(a) - foreign(b)) }
        : group,
    )
    .sort((a, b) => rank(a) - rank(b))
}

/** What one does with a work of this kind. */
export function approachTo(kind: Kind): Approach {
  if (kind === 'video') return 'watch'
  return kind === 'tool' || kind === 'leaderboard' || kind === 'course' ? 'open' : 'read'
}
