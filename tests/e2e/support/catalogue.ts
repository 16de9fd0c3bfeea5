/** The catalogue as it is written in `src/content`, for the names and the order to expect. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import aiCanonCard from '../../../src/content/paths/ai-canon/card.ts'
import aiCanon from '../../../src/content/paths/ai-canon/path.ts'
import howLlmsWorkCard from '../../../src/content/paths/how-llms-work/card.ts'
import howLlmsWork from '../../../src/content/paths/how-llms-work/path.ts'
import introToLlmsCard from '../../../src/content/paths/intro-to-llms/card.ts'
import introToLlms from '../../../src/content/paths/intro-to-llms/path.ts'
import type { Lang, Path, Resource } from '../../../src/content/schema.ts'
import { outlineIn, type PathOutline } from '../../../src/catalogue/model/outline.ts'
import { root } from './site.ts'

const folder = join(root, 'src/content/works')

/** Every work by id. */
export const works: Record<string, Resource> = Object.fromEntries(
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
        const { default: work } = (await import(join(folder, file))) as { default: Resource }
        return [work.id, work] as const
      }),
  ),
)

/** The outlines of all paths in one language, in the order the app lists them. */
export function pathsIn(lang: Lang): PathOutline[] {
  return [
    outlineIn(lang, aiCanonCard, aiCanon),
    outlineIn(lang, introToLlmsCard, introToLlms),
    outlineIn(lang, howLlmsWorkCard, howLlmsWork),
  ]
}

/** The outline of one path in one language. */
export function pathIn(lang: Lang, id: string): PathOutline {
  return pathsIn(lang).find((path) => path.id === id)!
}

/** The title of a work in one language. */
export function titleOf(lang: Lang, id: string): string {
  return works[id]!.title[lang]
}

const bodies: Record<string, Path> = {
  'ai-canon': aiCanon,
  'intro-to-llms': introToLlms,
  'how-llms-work': howLlmsWork,
}

/** Why a work comes where it does on a path. */
export function noteOf(lang: Lang, path: string, work: string): string | undefined {
  return bodies[path]!.stages.flatMap((stage) =>
    stage.sections.flatMap((section) => section.steps),
  ).find((step) => step.work === work)?.note?.[lang]
}
