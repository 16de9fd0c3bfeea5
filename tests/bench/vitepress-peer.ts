import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { langs, nameOf, tagOf } from '../../src/i18n/langs.ts'
import { listPages, pathLinksIn, sourceOf } from './lists.ts'
import { markdownOf } from './markdown.ts'
import { cache } from './places.ts'

/** The last release of VitePress 1. Not a dependency: it is fetched when it is needed. */
const version = '1.6.4'

/** VitePress could not be fetched, or did not build the lists. */
export class PeerError extends Error {
  readonly code = 'no-peer'
}

/**
 * Builds the lists with VitePress and its default theme, from the text of the app's own
 * pages; titles lead to the works at their sources. Kept until a text changes.
 * @returns the folder the site is in.
 * @throws PeerError
 */
export function buildVitePressPeer(app: string): string {
  const files = sourceFiles(app)
  const key = createHash('sha256')
    .update(JSON.stringify([version, files]))
    .digest('hex')
  const kept = join(cache, 'vitepress')
  const folder = join(kept, key.slice(0, 12))
  if (existsSync(folder)) return folder
  // Outside the project, whose packages and configuration VitePress would find otherwise.
  const work = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  try {
    for (const [name, text] of Object.entries(files)) write(join(work, 'site', name), text)
    write(join(work, 'package.json'), '{ "private": true, "type": "module" }')
    run(work, 'npm', 'install', '--prefix', work, '--no-audit', '--no-fund', `vitepress@${version}`)
    run(work, process.execPath, 'node_modules/vitepress/bin/vitepress.js', 'build', 'site')
    rmSync(kept, { recursive: true, force: true })
    cpSync(join(work, 'site/.vitepress/dist'), folder, { recursive: true })
    return folder
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function sourceFiles(app: string): Record<string, string> {
  const pages = listPages.map(({ lang, address, url }) => {
    const html = readFileSync(join(app, url, 'index.html'), 'utf8')
    return [`${lang}/${address || 'index'}.md`, markdownOf(html, sourceOf)] as const
  })
  const locales = Object.fromEntries(
    langs.map((lang) => {
      const themeConfig = { nav: pathLinksIn(lang) }
      return [lang, { label: nameOf[lang], lang: tagOf[lang], link: `/${lang}/`, themeConfig }]
    }),
  )
  const head = [['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }]]
  const config = { title: 'Waymark', head, cleanUrls: true, ignoreDeadLinks: true, locales }
  return {
    ...Object.fromEntries(pages),
    'public/icon.svg': readFileSync(join(app, 'icon.svg'), 'utf8'),
    '.vitepress/config.mjs': `export default ${JSON.stringify(config)}\n`,
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function run(cwd: string, command: string, ...args: string[]): void {
  const shell = process.platform === 'win32' && command === 'npm'
  // The runner that this is started with has set NODE_ENV to development.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stderr, error } = spawnSync(command, args, { cwd, shell, env, encoding: 'utf8' })
  if (status !== 0) {
    throw new PeerError(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`)
  }
}
