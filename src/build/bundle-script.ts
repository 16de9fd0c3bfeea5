import { build } from 'vite'

/**
 * Bundles one self-contained script (the one in every page's head, the service
 * worker), minified. @returns its code.
 */
export async function bundleScript(
  entry: string,
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error(`${entry}: no output`)
  const chunk = output.output.find((file) => file.type === 'chunk')
  if (!chunk) throw new Error(`${entry}: no chunk`)
  return chunk.code.trim()
}
