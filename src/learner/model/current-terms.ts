import { currentWork, type Lineage } from '../../catalogue/model/lineage.ts'
import { collects } from './events.ts'

/**
 * Something said of a field of a work, in the ids of the current catalogue. Doing
 * it twice changes nothing. In `edition:<id>`, and every other field that names an
 * edition after a colon, the edition of a merged work gets the id it has now.
 */
export function inCurrentTerms<T extends { work: string; field: string }>(
  lineage: Lineage,
  said: T,
): T {
  const work = currentWork(lineage, said.work)
  if (work === said.work) return said
  return { ...said, work, field: currentField(lineage, said) }
}

function currentField(
  { mergedEditions = {} }: Lineage,
  { work, field }: { work: string; field: string },
): string {
  const colon = field.indexOf(':')
  const key = `${work}/${field.slice(colon + 1)}`
  const moves = colon > 0 && !collects(field) && Object.hasOwn(mergedEditions, key)
  return moves ? `${field.slice(0, colon)}:${mergedEditions[key]}` : field
}
