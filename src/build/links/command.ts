/**
 * `npm run links`: asks every address of the catalogue and writes into the works
 * which ones answer, have moved or are gone, and the day. For the people who keep
 * the lists; it takes minutes, because it is polite.
 *
 * --dry-run           writes nothing
 * --only <host|work>  checks the links to one host, or of one work
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { works as catalogue } from '../../content/catalogue.ts'
import type { LinkState, Resource } from '../../content/schema.ts'
import type { AskOptions } from './ask.ts'
import { linkStateOf } from './check-link.ts'
import { checkLinks, type CatalogueLink } from './check-links.ts'
import { lineOf, totalsOf } from './report.ts'
import { withLinks } from './write-links.ts'

/** What the command works on; replaced in tests. */
export interface Surroundings {
  /** Works by the name of their file. */
  works: Record<string, Pick<Resource, 'id' | 'editions'>>
  /** The folder of their files. */
  folder: string
  ask: Partial<AskOptions>
  print(line: string): void
  /** Today, `YYYY-MM-DD`. */
  today: string
}

const usual = (): Surroundings => ({
  works: catalogue,
  folder: fileURLToPath(new URL('../../content/works', import.meta.url)),
  ask: {},
  print: (line) => console.log(line),
  today: new Date().toISOString().slice(0, 10),
})

/** Runs the command. @returns its exit code: 0 if it ran, 2 if it could not tell what to check. */
export async function main(
  args: string[],
  surroundings: Partial<Surroundings> = {},
): Promise<number> {
  const { works, folder, ask, print, today } = { ...usual(), ...surroundings }
  const read = optionsOf(args)
  if ('problem' in read) {
    print(read.problem)
    return 2
  }
  const { dryRun, only } = read
  const links = linksOf(works, only)
  if (links.length === 0) {
    print(`no link goes to a host "${only}", and no work is called that`)
    return 2
  }
  const checked = await checkLinks(links, ask, (link) => print(lineOf(link)))
  const states = new Map<string, Map<string, LinkState>>()
  for (const { work, edition, outcome } of checked) {
    const state = linkStateOf(outcome, today)
    if (state) states.set(work, (states.get(work) ?? new Map()).set(edition, state))
  }
  if (!dryRun) {
    for (const [work, links] of states) await write(join(folder, `${work}.ts`), links)
  }
  print(totalsOf(checked, dryRun))
  return 0
}

function optionsOf(args: string[]): { dryRun: boolean; only?: string } | { problem: string } {
  try {
    const options = { 'dry-run': { type: 'boolean' }, only: { type: 'string' } } as const
    const { values } = parseArgs({ args, options })
    return { dryRun: values['dry-run'] ?? false, only: values.only }
  } catch (error) {
    return {
      problem: `${(error as Error).message}\nnpm run links -- [--dry-run] [--only <host|work>]`,
    }
  }
}

/** The links of the catalogue, of one work, or to one host (with or without `www.`). */
function linksOf(works: Surroundings['works'], only?: string): CatalogueLink[] {
  const host = (url: string) => new URL(url).host.replace(/^www\./, '')
  return Object.entries(works).flatMap(([work, { editions }]) =>
    editions
      .filter(
        ({ url }) =>
          only === undefined || only === work || host(url) === only.replace(/^www\./, ''),
      )
      .map(({ id, url }) => ({ work, edition: id, url })),
  )
}

async function write(file: string, links: Map<string, LinkState>): Promise<void> {
  const source = await readFile(file, 'utf8')
  const text = withLinks(file, source, links)
  if (text !== source) await writeFile(file, text)
}
