import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import path from '../../../src/content/paths/how-llms-work/path.ts'
import { langs } from '../../../src/i18n/langs.ts'
import en from '../../../src/i18n/locales/en/index.ts'
import zh from '../../../src/i18n/locales/zh/index.ts'

/** Stands in the texts that the next version changes. */
export const mark = '[next] '

/** The path whose intro is among them. */
export const changedPath = 'how-llms-work'

/**
 * How texts begin that the next version may change: one in every footer, and the intro of a path.
 * So far they are the same in code and in pages.
 */
export const changedTexts: readonly string[] = [
  ...[en, zh].map(({ app }) => app.footer.licence),
  ...langs.map((lang) => path.intro[lang]),
].map((text) => text.slice(0, 12))

/** What the next version is called. */
export const nextName = 'another'

/**
 * A copy of a built site that passes for its next version: of another name, and with the mark
 * before these texts. As in a build, a script with another content has another name, and so has
 * every script that names it; and the service worker lists what is there.
 * @param folder where to, as a new folder.
 */
export async function makeNextVersion(
  dist: string,
  folder: string,
  texts: readonly string[] = [],
): Promise<void> {
  await cp(dist, folder, { recursive: true })
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(js|html)$/.test(name),
  )
  const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const
  const before = new Map(await Promise.all(names.map(read)))
  const files = new Map(before)
  const replace = (from: string, to: string) => {
    const found = names.filter((name) => files.get(name)!.includes(from))
    if (found.length === 0) throw new Error(`no file of the site has “${from}”`)
    for (const name of found) files.set(name, files.get(name)!.replaceAll(from, to))
  }
  const [, version] = /data-version="([^"]+)"/.exec(files.get(join('en', 'index.html'))!)!
  replace(version!, nextName)
  for (const text of texts) replace(text, mark + text)

  const hasChanged = (name: string) => files.get(name) !== before.get(name)
  const scripts = names.filter((name) => name.startsWith('assets'))
  const newNames = namesAnew(
    new Map(scripts.map((name) => [basename(name), files.get(name)!])),
    scripts.filter(hasChanged).map((name) => basename(name)),
  )
  if (newNames.size > 0) {
    for (const [name, text] of files) {
      const naming = text.replace(/[\w-]+\.js\b/g, (file) => newNames.get(file) ?? file)
      files.set(name, naming)
    }
  }
  // What has no hash in its name has one in the list.
  const list = files
    .get('sw.js')!
    .replace(/(url:`([^`]+\.html)`,revision:`)\w+/g, (_, start: string, page: string) => {
      return start + revisionOf(files.get(join(...page.split('/')))!)
    })
  files.set('sw.js', list)

  for (const name of names.filter(hasChanged)) {
    const file = join(folder, name)
    await writeFile(file, files.get(name)!)
    const newName = newNames.get(basename(name))
    if (newName !== undefined) await rename(file, join(folder, 'assets', newName))
  }
}

/** As the build does it. */
const revisionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Other names for these scripts, and for all that name one of them. */
function namesAnew(scripts: ReadonlyMap<string, string>, changed: string[]): Map<string, string> {
  const names = new Map<string, string>()
  for (let more = changed; more.length > 0;) {
    for (const name of more) names.set(name, name.replace(/.{4}(?=\.js$)/, 'next'))
    more = [...scripts.keys()].filter((name) => {
      const text = scripts.get(name)!
      return !names.has(name) && [...names.keys()].some((other) => text.includes(other))
    })
  }
  return names
}
