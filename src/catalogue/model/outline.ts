import type { Kind, Lang, Path, PathCard, Resource, Stage } from '../../content/schema.ts'
import type { Lineage } from './lineage.ts'

/** A work by its title, in one language. */
export interface WorkTitle {
  title: string
  kind: Kind
  year?: number
}

/** A stop on a path, in one language. */
export interface StepView {
  work: string
  note?: string
  optional?: boolean
}

/** A part of a stage, in one language. */
export interface SectionView {
  id: string
  title?: string
  intro?: string
  steps: StepView[]
}

/** A milestone of a path, in one language. */
export interface StageView {
  id: string
  title: string
  intro: string
  sections: SectionView[]
}

/** A path as lists show it, in one language: the order of its works, without their texts. */
export interface PathOutline {
  id: string
  title: string
  promise: string
  source: { label: string; url: string; date?: string }
  stages: { id: string; title: string; works: string[] }[]
}

/** What every page of one language knows of the catalogue. */
export interface CatalogueOutlines extends Lineage {
  lang: Lang
  paths: PathOutline[]
  /** The titles of the works that paths begin with, by work: enough to greet a newcomer. */
  firstTitles?: Record<string, WorkTitle>
  /** Works that no path lists any more, by id; absent where there are none. */
  retired?: string[]
  /** Another one for every change of the lists or of a title in either language. */
  version?: string
}

/** The same with every work's title, which home and the paths can do without. */
export interface CatalogueIndex extends CatalogueOutlines {
  /** Every work by id, also those that no path lists any more. */
  works: Record<string, WorkTitle>
}

/** The works of a stage in order. */
export function worksOf(stage: { sections: { steps: { work: string }[] }[] }): string[] {
  return stage.sections.flatMap((section) => section.steps.map((step) => step.work))
}

/** The works of an outline in order. */
export function worksOnPath(path: PathOutline): string[] {
  return path.stages.flatMap((stage) => stage.works)
}

/** The works that some path lists, by id: those that totals count. */
export function listedWorks({ paths }: CatalogueOutlines): string[] {
  return [...new Set(paths.flatMap(worksOnPath))]
}

/** A path with its texts in one language. */
export function stagesIn(lang: Lang, stages: Stage[]): StageView[] {
  return stages.map((stage) => ({
    id: stage.id,
    title: stage.title[lang],
    intro: stage.intro[lang],
    sections: stage.sections.map((section) => ({
      id: section.id,
      title: section.title?.[lang],
      intro: section.intro?.[lang],
      steps: section.steps.map((step) => ({
        work: step.work,
        note: step.note?.[lang],
        optional: step.optional,
      })),
    })),
  }))
}

/** The outline of a path in one language. */
export function outlineIn(lang: Lang, card: PathCard, path: Path): PathOutline {
  return {
    id: card.id,
    title: card.title[lang],
    promise: card.promise[lang],
    source: { label: card.source.label[lang], url: card.source.url, date: card.source.date },
    stages: path.stages.map((stage) => ({
      id: stage.id,
      title: stage.title[lang],
      works: worksOf(stage),
    })),
  }
}

/** A work by its title, in one language. */
export function workTitleIn(lang: Lang, work: Resource): WorkTitle {
  return { title: work.title[lang], kind: work.kind, year: work.year }
}

/** The paths that list a work, in the catalogue's order. */
export function pathsOf(index: CatalogueOutlines, work: string): PathOutline[] {
  return index.paths.filter((path) => path.stages.some((stage) => stage.works.includes(work)))
}
