/** Where the site under test is. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The folder of the built site. */
export const dist = resolve(root, process.env['WAYMARK_DIST'] ?? 'dist')

/** The port it is served on. */
export const port = Number(process.env['WAYMARK_PORT'] ?? 4174)

/** Scheme and host, without a trailing slash. */
export const origin = `http://127.0.0.1:${port}`

const { homepage } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  homepage: string
}

/** The path below which the site lives, as it was built: with a slash at both ends. */
export const base = new URL(process.env['WAYMARK_URL'] ?? homepage).pathname
