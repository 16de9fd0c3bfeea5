import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cache, root } from './places.ts'

/**
 * Builds the site as it is deployed, at the root of its host.
 * @returns the folder it is in.
 * @throws Error where the build fails.
 */
export function buildApp(): string {
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  )
  const folder = join(cache, 'app')
  // The runner that this is started with has set NODE_ENV to development.
  const env = { ...process.env, NODE_ENV: 'production', WAYMARK_URL: 'https://waymark.example/' }
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'],
    { cwd: root, encoding: 'utf8', env },
  )
  if (status !== 0) throw new Error(`the site does not build:\n${stderr}`)
  return folder
}
