import { gzipSync } from 'node:zlib'
import { createBuilder } from 'vite'
import { chunksOf, type Chunk } from './chunks.ts'

/** How many packages and modules of a file are named. */
const named = 8

/** Prints every file of code: its size, what is in it, what it needs, what it may ask for later. */
export async function main(): Promise<number> {
  // The command itself may run under another setting, and React is built by this one.
  process.env['NODE_ENV'] = 'production'
  const builder = await createBuilder({ logLevel: 'error', build: { write: false } })
  const chunks = chunksOf(await builder.build(builder.environments['client']!))
  const sized = chunks.map((chunk) => ({
    ...chunk,
    bytes: gzipSync(chunk.code, { level: 9 }).length,
  }))
  for (const { file, bytes, modules, imports, later } of sized.sort((a, b) => b.bytes - a.bytes)) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(6)} KB  ${nameOf(file)}`)
    console.log(`           has    ${contents(modules)}`)
    if (imports.length > 0) console.log(`           needs  ${imports.map(nameOf).join(', ')}`)
    if (later.length > 0) console.log(`           later  ${later.map(nameOf).join(', ')}`)
  }
  const small = chunks.filter(({ code }) => Buffer.byteLength(code) < 500)
  console.log(`${chunks.length} files, ${small.length} of them under 500 bytes; sizes are gzip`)
  return 0
}

/** A file's name without folder and hash. */
function nameOf(file: Chunk['file']): string {
  return file.replace(/^assets\/(.*)-[\w-]{8}\.js$/, '$1')
}

/** The first few things in a file (packages by name, our own modules by path), and how many more. */
function contents(modules: readonly string[]): string {
  const names = modules.map((id) =>
    id
      .replace(/^\0/, '')
      .replace(/^.*\/node_modules\/((@[^/]+\/)?[^/]+)\/.*/, '$1')
      .replace(`${process.cwd()}/src/`, ''),
  )
  const once = [...new Set(names)]
  const rest = once.length > named ? ` and ${once.length - named} more` : ''
  return once.slice(0, named).join(', ') + rest
}
