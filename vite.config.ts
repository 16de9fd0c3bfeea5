import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { catalogue } from './src/build/catalogue-plugin.ts'
import { devPages } from './src/build/dev-pages-plugin.ts'
import { previewServer } from './src/build/preview-plugin.ts'
import { sharedDexie } from './src/build/shared-dexie-plugin.ts'
import { staticSite } from './src/build/static-site-plugin.ts'

const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage: string }

/** Where the site will be served: `WAYMARK_URL`, or `homepage` of package.json. */
const home = new URL(process.env['WAYMARK_URL'] ?? homepage)

/** Vitest, which sets `VITEST`, takes single modules: no site is built around them. */
const site = process.env['VITEST']
  ? []
  : [staticSite({ origin: home.origin }), sharedDexie(), devPages(), previewServer()]

/**
 * Workers on the record are held to the policy of pages, and so stand where the headers give
 * that; those in `assets/` may load nothing at all.
 */
const workerFile = (name: string) =>
  `${ofRecord.includes(name) ? 'workers' : 'assets'}/[name]-[hash].js`
const ofRecord = ['backup-worker', 'sync-worker']

export default defineConfig({
  base: home.pathname,
  plugins: [react(), catalogue(), ...site],
  build: { target: 'es2022', cssCodeSplit: false },
  worker: {
    format: 'es',
    plugins: () => [sharedDexie()],
    rolldownOptions: { output: { entryFileNames: ({ name }) => workerFile(name) } },
  },
  test: {
    testTimeout: 30_000,
    // Not one less than there are, which of two would leave one.
    maxWorkers: '100%',
    pool: 'threads',
    projects: [
      {
        extends: true,
        // Pure code: one module graph serves all files of a thread.
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // The stores of the app live in its modules, so each file gets its own.
        test: {
          name: 'dom',
          include: ['tests/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup.ts', 'tests/setup-dom.ts'],
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
})
