import type { CslItem, CslName } from '../../features/cite/model/csl.ts'

/** What a program has understood of a citation. */
export interface Facts {
  id: string
  title: string
  authors: string[]
  year: string
  /** Titles of what it stands in; the proceedings and their series may both be among them. */
  containers: string[]
}

/** The facts programs are compared by. */
export const compared = ['title', 'authors', 'year', 'containers'] as const

/** A fact by which programs are compared. */
export type Fact = (typeof compared)[number]

/** A name in the order people read it; pandoc takes a particle for one that may be dropped. */
export function wholeName(name: CslName & { 'dropping-particle'?: string }): string {
  if ('literal' in name) return name.literal
  const { given, 'non-dropping-particle': particle, 'dropping-particle': dropped } = name
  return [given, dropped, particle, name.family, name.suffix].filter(Boolean).join(' ')
}

/** The facts of CSL-JSON: of our own items, and of those a program hands back. */
export function factsOf(item: CslItem): Facts {
  return {
    id: item.id,
    title: item.title,
    authors: (item.author ?? []).map((name) => wholeName(name)),
    year: item.issued?.['date-parts'][0][0].toString() ?? '',
    containers: [item['container-title'] ?? '', item['collection-title'] ?? ''].filter(Boolean),
  }
}

/** The letters and digits of a text: programs differ in dots, quotes, spaces and capitals. */
function letters(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** True if the program understood the fact as it is meant; the container only if there is one. */
export function agree(fact: Fact, meant: Facts, understood: Facts): boolean {
  switch (fact) {
    case 'authors':
      return meant.authors.map(letters).join() === understood.authors.map(letters).join()
    case 'containers': {
      const [container] = meant.containers
      return !container || understood.containers.map(letters).includes(letters(container))
    }
    default:
      return letters(meant[fact]) === letters(understood[fact])
  }
}
