/**
 * `npm start`: builds the site and serves it as a static host would, until Ctrl+C.
 * A busy port makes way for the next free one.
 *
 * --port <number>  where to begin looking for a free port; 4173 by default
 * --host           to be reachable from other devices too; offline use needs https there
 */
import { parseArgs } from 'node:util'
import { createBuilder, preview } from 'vite'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'boolean', default: false },
  },
})

const builder = await createBuilder({ logLevel: 'error' })
console.log('Building the site …')
await builder.buildApp()

const server = await preview({ preview: { port: Number(values.port), host: values.host } })
const { local = [], network = [] } = server.resolvedUrls ?? {}
console.log(
  ['', 'Waymark is ready:', ...[...local, ...network].map((url) => `  ${url}`)].join('\n'),
)
console.log('\nCtrl+C ends it.')

function end() {
  void server.close().finally(() => process.exit())
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end)

// A signal sent to npm ends only the shell between npm and this process: then it has no parent.
const parent = process.ppid
setInterval(() => process.ppid !== parent && end(), 500).unref()
