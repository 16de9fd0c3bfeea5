import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { paths, works } from '../content/catalogue.ts'
import { idsOfCatalogue, unpublishedIds, withIdsOf, type PublishedIds } from './published-ids.ts'

const file = fileURLToPath(new URL('../content/published-ids.json', import.meta.url))

/** Adds the ids of the catalogue that are not published yet. Takes none out. */
export async function main(): Promise<number> {
  const published = JSON.parse(await readFile(file, 'utf8')) as PublishedIds
  const current = idsOfCatalogue(paths, works)
  const added = unpublishedIds(published, current)
  const text = JSON.stringify(withIdsOf(published, current))
  await writeFile(file, await format(text, { parser: 'json', printWidth: 100 }))
  console.log(added.length === 0 ? 'No new ids.' : `Published:\n${added.join('\n')}`)
  return 0
}
