import type { Edition, Kind, Lang, Length, Path, Resource, Standing } from '../../content/schema.ts'
import { stagesIn, type StageView } from './outline.ts'

/** A work as a path's page shows it, in one language. */
export interface StepCard {
  id: string
  title: string
  kind: Kind
  by: string[]
  etAl?: boolean
  year?: number
  length?: Length
  original: Lang
  standing?: Standing
  /** What its editions are, to tell which of them were read. */
  editions: Pick<Edition, 'id' | 'role'>[]
}

/** A path with the texts of its page, in one language. */
export interface PathView {
  id: string
  intro: string
  stages: StageView[]
  /** The works it lists, by id. */
  cards: Record<string, StepCard>
}

/** A path with its texts in one language. `works` are those it lists. */
export function pathIn(lang: Lang, id: string, path: Path, works: Resource[]): PathView {
  return {
    id,
    intro: path.intro[lang],
    stages: stagesIn(lang, path.stages),
    cards: Object.fromEntries(works.map((work) => [work.id, cardIn(lang, work)])),
  }
}

function cardIn(lang: Lang, work: Resource): StepCard {
  const { id, kind, by, etAl, year, length, original, standing } = work
  const editions = work.editions.map(({ id, role }) => ({ id, role }))
  return { id, title: work.title[lang], kind, by, etAl, year, length, original, standing, editions }
}
