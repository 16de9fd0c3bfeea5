import type { build } from 'vite'

/** A file of code the browser may load. */
export interface Chunk {
  /** Name of the file, relative to the site. */
  file: string
  /** Its modules, by id. */
  modules: string[]
  /** Files it needs before it can run. */
  imports: string[]
  /** Files it may ask for later. */
  later: string[]
  code: string
}

/** The files of code a build gave. @throws where it gave none, because it only watches. */
export function chunksOf(built: Awaited<ReturnType<typeof build>>): Chunk[] {
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('the build gave no files')
  return output.output.flatMap((file) =>
    file.type === 'chunk'
      ? [
          {
            file: file.fileName,
            modules: file.moduleIds,
            imports: file.imports,
            later: file.dynamicImports,
            code: file.code,
          },
        ]
      : [],
  )
}

/**
 * The files that hold these modules, with all they import, in the order a browser would
 * find them; so that it can ask for all of them at once.
 * @param modules the ends of their ids, without `?` and what follows.
 * @throws where no file has such a module.
 */
export function filesOf(chunks: readonly Chunk[], modules: readonly string[]): string[] {
  const files = new Set<string>()
  const add = (chunk: Chunk) => {
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const file of chunk.imports) {
      const imported = chunks.find((other) => other.file === file)
      if (imported) add(imported)
    }
  }
  for (const module of modules) {
    const chunk = chunks.find((candidate) =>
      candidate.modules.some((id) => id.replace(/\?.*/, '').endsWith(module)),
    )
    if (!chunk) throw new Error(`the build has no module "${module}"`)
    add(chunk)
  }
  return [...files]
}
