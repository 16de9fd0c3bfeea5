/**
 * `npm run bench:profiles -- [--runs 3] [--json figures.json]`: compares an empty profile with
 * one of years of use. Written in TypeScript, so it is started through Vite, like `run.mjs`.
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const main = fileURLToPath(new URL('profiles/main.ts', import.meta.url))
const { module } = await runnerImport(main, { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(process.argv.slice(2))
