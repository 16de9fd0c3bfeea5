/**
 * Runs a command written in TypeScript, through Vite, because Node 20 cannot:
 * `node src/build/run.mjs <module> [arguments]` calls the module's `main` with the
 * arguments and ends with the exit code it returns.
 */
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
if (!file) throw new Error('which module?')
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(args)
