import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { venues, works } from '../../content/catalogue.ts'
import { citeFormats, type CiteFormatId } from '../../features/cite/model/cite-formats.ts'
import type { CslItem } from '../../features/cite/model/csl.ts'
import { hasMoreAuthors, type CitedWork } from '../../features/cite/model/csl-item.ts'
import { citationOf } from './citation-of.ts'
import { agree, compared, factsOf, type Facts } from './facts.ts'
import { readMods } from './read-mods.ts'

/** A program that reads a format, and the way from its answer to what it understood. */
interface Reader {
  name: string
  format: CiteFormatId
  command: [program: string, ...args: string[]]
  understood(answer: string): Facts[]
}

const fromCsl = (answer: string) => (JSON.parse(answer) as CslItem[]).map(factsOf)

const readers: Reader[] = [
  { name: 'bibutils, BibTeX', format: 'bibtex', command: ['bib2xml'], understood: readMods },
  { name: 'bibutils, RIS', format: 'ris', command: ['ris2xml'], understood: readMods },
  ...(['bibtex', 'biblatex'] as const).map((from): Reader => {
    const command: Reader['command'] = ['pandoc', '--from', from, '--to', 'csljson']
    return { name: `pandoc, ${from}`, format: 'bibtex', command, understood: fromCsl }
  }),
  {
    name: 'pandoc, CSL-JSON',
    format: 'csl',
    command: ['pandoc', '--from', 'csljson', '--to', 'csljson'],
    understood: fromCsl,
  },
]

const isMissing = (program: string) => spawnSync(program, ['--version']).error !== undefined

/**
 * What the reader understood.
 * @throws where the program fails.
 */
function ask({ name, command: [program, ...args], understood }: Reader, file: string): Facts[] {
  const { status, stdout, stderr } = spawnSync(program, [...args, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return understood(stdout)
}

/** What a file of the format means to say. */
function meantIn(format: CiteFormatId, item: CslItem, work: CitedWork): Facts {
  const facts = factsOf(item)
  if (format !== 'bibtex') return facts
  // Only BibTeX can say that there are more authors, and its `misc` stands in nothing.
  const isPublished = item.type === 'article-journal' || item.type === 'paper-conference'
  return {
    ...facts,
    authors: [...facts.authors, ...(hasMoreAuthors(work) ? ['others'] : [])],
    containers: isPublished ? facts.containers : [],
  }
}

/** Every difference between what is meant and what was understood, a line each. */
function differences(meant: readonly Facts[], found: readonly Facts[]): string[] {
  const byId = new Map(found.map((facts) => [facts.id, facts]))
  const surplus = found.length - meant.length
  return [
    ...(surplus > 0 ? [`${surplus} entries too many`] : []),
    ...meant.flatMap((facts) => {
      const understood = byId.get(facts.id)
      if (!understood) return [`${facts.id}: not there`]
      return compared
        .filter((fact) => !agree(fact, facts, understood))
        .map((fact) => {
          const [a, b] = [facts[fact], understood[fact]].map((value) => JSON.stringify(value))
          return `${facts.id}: ${fact} ${a}, understood ${b}`
        })
    }),
  ]
}

/**
 * Lets programs that have nothing to do with this project read every citation: bibutils
 * and pandoc, of which npm has no copy. Says what they understood, and fails where
 * it is not what was meant: a title, an author, a year or a container, but for capitals and
 * punctuation, which they set in ways of their own.
 */
export async function main(): Promise<number> {
  const missing = ['bib2xml', 'ris2xml', 'pandoc'].filter(isMissing)
  if (missing.length > 0) {
    console.error(
      `Not found: ${missing.join(', ')}. Install bibutils and pandoc first:\n` +
        '  apt-get install bibutils pandoc   (Debian, Ubuntu)\n' +
        '  brew install bibutils pandoc      (macOS)',
    )
    return 1
  }
  const all = Object.values(works)
  const citations = all.map((work) => citationOf(work, venues))
  const folder = await mkdtemp(join(tmpdir(), 'waymark-citations-'))
  try {
    let bad = 0
    for (const reader of readers) {
      const { extension, file } = citeFormats[reader.format]
      const path = join(folder, `library.${extension}`)
      await writeFile(path, file(citations))
      const meant = citations.map(({ csl }, i) => meantIn(reader.format, csl, all[i]!))
      const found = ask(reader, path)
      const wrong = differences(meant, found)
      const authors = found.reduce((sum, facts) => sum + facts.authors.length, 0)
      console.log(
        `${reader.name}: ${found.length} of ${meant.length} entries, ${authors} authors, ` +
          `${found.filter(({ containers }) => containers.length > 0).length} with a container, ` +
          `${wrong.length} differences`,
      )
      for (const line of wrong) console.log(`  ${line}`)
      bad += wrong.length
    }
    return bad === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true })
  }
}
