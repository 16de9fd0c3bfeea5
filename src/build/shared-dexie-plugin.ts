import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { PackageLicense } from './licenses.ts'

const folder = 'node_modules/dexie'
/** What Dexie's publishers minified: one file, without imports. */
const source = () =>
  readFileSync(join(folder, 'dist/modern/dexie.min.mjs'), 'utf8').replace(/\/\/# sourceMap.*/, '')

const fileName = () => {
  const hash = createHash('sha256').update(source()).digest('hex').slice(0, 8)
  return `assets/dexie-${hash}.js`
}

/**
 * Dexie as a file of its own, which pages and workers import alike. Left to itself the bundler
 * puts a copy into the code of each worker.
 */
export function sharedDexie(): Plugin {
  let base = '/'
  return {
    name: 'waymark:shared-dexie',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      base = config.base
    },
    resolveId: {
      filter: { id: /^dexie$/ },
      handler: () => ({ id: base + fileName(), external: true }),
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: fileName(), source: source() })
    },
  }
}

/** Dexie's license, which Vite does not list, because it did not bundle it. */
export function licenseOfDexie(): PackageLicense {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license: string }
  return { name, version, identifier: license, text: readFileSync(join(folder, 'LICENSE'), 'utf8') }
}
