import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceHash } from '../../../src/build/site.ts'

/** The script in the head of a page, which the policy names by its hash. */
const bootOf = (page: string) => /<script[^>]*>(.*?)<\/script>/s.exec(page)![1]!

/**
 * A copy of a built site as it would have been built for another path.
 * @param folder where to, as a new folder.
 * @param from the path it was built for, which must stand for nothing else in it.
 */
export async function moveSite(
  dist: string,
  folder: string,
  from: string,
  to: string,
): Promise<void> {
  await cp(dist, folder, { recursive: true })
  const boot = bootOf(await readFile(join(dist, 'index.html'), 'utf8'))
  const [oldHash, newHash] = [boot, boot.replaceAll(from, to)].map(sourceHash) as [string, string]
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(js|html|webmanifest|xml|txt)$|_headers$/.test(name),
  )
  for (const name of names) {
    const file = join(folder, name)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replaceAll(from, to).replaceAll(oldHash, newHash))
  }
}
