import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersFor } from './host-files.ts'

/**
 * `vite preview` as a plain static host would serve the site: the headers of
 * `_headers`, `index.html` of a folder with or without a slash, and a 404 page.
 */
export function previewServer(): Plugin {
  return {
    name: 'waymark:preview',
    configurePreviewServer({ config, middlewares }) {
      const dist = resolve(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        const send = async () => {
          const headers = await readFile(join(dist, '_headers'), 'utf8')
          for (const [name, value] of Object.entries(headersFor(path, headers))) {
            response.setHeader(name, value)
          }
          const below = path.startsWith(config.base) ? path.slice(config.base.length) : undefined
          if (below !== undefined && existsSync(join(dist, below, 'index.html'))) {
            request.url = `${config.base}${below.replace(/\/?$/, below === '' ? '' : '/')}index.html`
          } else if (below === undefined || !existsSync(join(dist, decodeURIComponent(below)))) {
            response.statusCode = 404
            response.setHeader('Content-Type', 'text/html; charset=utf-8')
            response.end(await readFile(join(dist, '404.html')))
            return
          }
          next()
        }
        send().catch(next)
      })
    },
  }
}
