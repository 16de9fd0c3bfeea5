/**
 * `npm run bench -- [--runs 5] [--json figures.json]`: starts the benchmark, which is
 * written in TypeScript, through Vite, because Node 20 cannot run it itself.
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const { module } = await runnerImport(main, { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(process.argv.slice(2))
