import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the benchmark keeps the sites it measures. */
export const cache = join(root, 'node_modules/.cache/waymark-bench')
