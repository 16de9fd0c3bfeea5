import { build } from 'vite'
import type { PackageLicense } from './licenses.ts'

/** What Vite calls its list of packages. */
export const licensesFile = 'licenses.json'

/** A script in one file. */
interface BundledScript {
  code: string
  /** The packages it has code of. */
  packages: PackageLicense[]
}

/**
 * Bundles one self-contained script (the one in every page's head, the service
 * worker), minified.
 * @param base path below which the site lives, for `import.meta.env.BASE_URL`.
 */
export async function bundleScript(
  entry: string,
  base: string,
  define: Record<string, string> = {},
): Promise<BundledScript> {
  const result = await build({
    configFile: false,
    base,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      license: { fileName: licensesFile },
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error(`${entry}: no output`)
  const chunk = output.output.find((file) => file.type === 'chunk')
  const list = output.output.find((file) => file.fileName === licensesFile)
  if (!chunk || list?.type !== 'asset') throw new Error(`${entry}: no chunk`)
  const packages = JSON.parse(String(list.source)) as PackageLicense[]
  return { code: chunk.code.trim(), packages }
}
