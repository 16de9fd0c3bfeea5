import { parseSync } from 'vite'
import type { LinkState } from '../../content/schema.ts'

/** A file of a work is not as `write-links.ts` expects it. */
export class WorkFileError extends Error {
  readonly code: 'unreadable' | 'no-edition'

  constructor(code: WorkFileError['code'], message: string) {
    super(message)
    this.name = 'WorkFileError'
    this.code = code
  }
}

/** What is used of a syntax tree (ESTree): where a part stands, and its parts. */
interface Part {
  type: string
  start: number
  end: number
  key?: Part
  value?: unknown
  name?: string
  properties?: Part[]
  elements?: (Part | null)[]
  expression?: Part
  declaration?: Part
}

/**
 * The source of a work's file with the state of some links written into their
 * editions; every other character stays.
 * @param name of the file, for messages.
 * @param links states by edition id.
 * @throws WorkFileError
 */
export function withLinks(
  name: string,
  source: string,
  links: ReadonlyMap<string, LinkState>,
): string {
  const editions = editionsIn(name, source)
  const changes = [...links].map(([id, link]) => {
    const edition = editions.get(id)
    if (!edition) throw new WorkFileError('no-edition', `${name} has no edition "${id}"`)
    return changeOf(source, edition, `link: ${linkText(link)}`)
  })
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), source)
}

/** Replaces the edition's `link`, or adds one after its last field, on a line of its own if they all are. */
function changeOf(source: string, edition: Part, text: string) {
  const fields = edition.properties ?? []
  const old = fields.find((field) => field.key?.name === 'link')
  if (old) return { start: old.start, end: old.end, by: text }
  const { start, end } = fields.at(-1)!
  const oneLine = !source.slice(edition.start, edition.end).includes('\n')
  const indent = /[ \t]*$/.exec(source.slice(0, start))![0]
  return { start: end, end, by: oneLine ? `, ${text}` : `,\n${indent}${text}` }
}

function linkText({ state, checked, movedTo }: LinkState): string {
  const moved = movedTo === undefined ? '' : `, movedTo: ${quoted(movedTo)}`
  return `{ state: '${state}', checked: '${checked}'${moved} }`
}

function quoted(text: string): string {
  const json = JSON.stringify(text)
  return /['"\\]/.test(text) ? json : `'${json.slice(1, -1)}'`
}

/** The editions in a file, by id. */
function editionsIn(name: string, source: string): Map<string, Part> {
  const { program, errors } = parseSync(name, source)
  const body = program.body as Part[]
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration
  const work = exported?.expression ?? exported
  const elements = field(work, 'editions')?.elements
  if (errors.length > 0 || !elements) {
    throw new WorkFileError('unreadable', `${name} does not export a work with editions`)
  }
  return new Map(
    elements.flatMap((edition) => {
      const id = field(edition ?? undefined, 'id')?.value
      return edition && typeof id === 'string' ? [[id, edition]] : []
    }),
  )
}

function field(object: Part | undefined, name: string): Part | undefined {
  const found = object?.properties?.find((property) => property.key?.name === name)
  return found?.value as Part | undefined
}
