import { paths, works, type CataloguePath } from '../../src/content/catalogue.ts'
import type { Localized, Resource, Step } from '../../src/content/schema.ts'
import inventory from '../fixtures/inventory.json'

/** One entry of a source list: a work with its addresses, corrected where the list was wrong. */
export interface Listing {
  title: string
  url: string
  also: string[]
  year?: number
  section: string
}

/** What the source lists say, by path, in their order. */
export const listings: Record<string, Listing[]> = inventory

/** Every work of the catalogue. */
export const allWorks: Resource[] = Object.values(works)

/** The steps of a path in order. */
export function stepsOf({ path }: CataloguePath): Step[] {
  return path.stages.flatMap((stage) => stage.sections.flatMap((section) => section.steps))
}

/** The path of this id; fails where there is none. */
export function pathOf(id: string): CataloguePath {
  const found = paths.find(({ card }) => card.id === id)
  if (!found) throw new Error(`no path "${id}" in the catalogue`)
  return found
}

/** A text of the catalogue and where it stands, for messages. */
export interface PlacedText {
  where: string
  text: Localized
}

function textsOfWork(work: Resource): PlacedText[] {
  const moments = work.moments ?? []
  return [
    { where: `${work.id}: title`, text: work.title },
    { where: `${work.id}: summary`, text: work.summary },
    ...moments.map(({ seconds, label }) => ({
      where: `${work.id}: moment ${seconds}`,
      text: label,
    })),
  ]
}

function textsOfPath({ card, path }: CataloguePath): PlacedText[] {
  const { id } = card
  const placed = (where: string, text: Localized | undefined): PlacedText[] =>
    text ? [{ where: `${id}${where}`, text }] : []
  return [
    ...placed(': title', card.title),
    ...placed(': promise', card.promise),
    ...placed(': source', card.source.label),
    ...placed(': intro', path.intro),
    ...path.stages.flatMap((stage) => [
      ...placed(`/${stage.id}: title`, stage.title),
      ...placed(`/${stage.id}: intro`, stage.intro),
      ...stage.sections.flatMap((section) => [
        ...placed(`/${stage.id}/${section.id}: title`, section.title),
        ...placed(`/${stage.id}/${section.id}: intro`, section.intro),
        ...section.steps.flatMap((step) => placed(`/${stage.id}: note of ${step.work}`, step.note)),
      ]),
    ]),
  ]
}

/** Every text of the catalogue that has two languages. */
export function allTexts(): PlacedText[] {
  return [...allWorks.flatMap(textsOfWork), ...paths.flatMap(textsOfPath)]
}

/** The values that occur more than once. */
export function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
