/** The whole catalogue, in both languages. For the build and the tests: never imported at run time. */
import type { Path, PathCard, Resource } from './schema.ts'

export { terms } from './glossary.ts'
export { venues } from './venues.ts'

/** A path with everything: its card, its stages, its place in the catalogue. */
export interface CataloguePath {
  card: PathCard
  path: Path
}

/** The paths in the order the app lists them. */
const order = ['ai-canon', 'intro-to-llms', 'how-llms-work']

const cards = import.meta.glob<PathCard>('./paths/*/card.ts', { eager: true, import: 'default' })
const bodies = import.meta.glob<Path>('./paths/*/path.ts', { eager: true, import: 'default' })
const files = import.meta.glob<Resource>('./works/*.ts', { eager: true, import: 'default' })

/** Every path, in the order the app lists them. */
export const paths: CataloguePath[] = order.map((id) => ({
  card: cards[`./paths/${id}/card.ts`]!,
  path: bodies[`./paths/${id}/path.ts`]!,
}))

/** Every work by the name of its file. */
export const works: Record<string, Resource> = Object.fromEntries(
  Object.entries(files).map(([file, work]) => [file.slice('./works/'.length, -'.ts'.length), work]),
)
