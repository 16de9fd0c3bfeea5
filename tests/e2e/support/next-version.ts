import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './site.ts'

/** Stands in the texts of the next version only: in every footer, and in the intro of a path. */
export const mark = '[next] '

/** The path whose intro the next version changes. */
export const changedPath = 'how-llms-work'

/** What the next version changes: a file, and what comes right before the mark. */
const changes: [file: string, before: RegExp][] = [
  ['src/i18n/locales/en/app.ts', /licence: '/],
  ['src/i18n/locales/zh/app.ts', /licence: '/],
  [`src/content/paths/${changedPath}/path.ts`, /en: '/],
  [`src/content/paths/${changedPath}/path.ts`, /zh: '/],
]

/**
 * Builds the site from a copy of the source in which a few texts differ, as the
 * next release would.
 * @returns a temporary folder; the built site is in `dist` below it.
 */
export async function buildNextVersion(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'waymark-next-')))
  for (const name of [
    'src',
    'public',
    'LICENSE',
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
  ]) {
    await cp(join(root, name), join(folder, name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [name, before] of changes) {
    const file = join(folder, name)
    const text = await readFile(file, 'utf8')
    if (!before.test(text)) throw new Error(`${name} has no ${before}`)
    await writeFile(file, text.replace(before, `$&${mark}`))
  }
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', 'dist'], { cwd: folder })
  return folder
}

/** What `renameVersion` puts into the place of a version. */
export const renamed = 'another'

/**
 * A copy of a built site that passes for its next version, with the same texts and code: for
 * tests of what a host does to an update.
 * @param folder where to, as a new folder.
 */
export async function renameVersion(dist: string, folder: string): Promise<void> {
  await cp(dist, folder, { recursive: true })
  const home = await readFile(join(dist, 'en/index.html'), 'utf8')
  const [, version] = /data-version="([^"]+)"/.exec(home)!
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((name) => name === 'sw.js' || name.endsWith('.html'))) {
    const file = join(folder, name)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(version!, renamed))
  }
}
