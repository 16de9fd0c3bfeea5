import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type * as PageAddresses from '../app/page-addresses.ts'
import { langs } from '../i18n/langs.ts'
import { folderOf } from './site.ts'

/**
 * The pages of `npm run dev`. Every address of the site, with or without a slash at
 * its end, is answered with `index.html`, whose app renders the page in the browser;
 * any other address too, but as a 404, so that the app shows its page for those.
 */
export function devPages(): Plugin {
  return {
    name: 'waymark:dev-pages',
    // What is returned runs after Vite has looked for a file or a module at the address.
    configureServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const send = async () => {
          const exists = await isPage(server, pathname)
          // A missing module or image is not to be answered with a page.
          if (!exists && !request.headers.accept?.includes('text/html')) return next()
          const template = await readFile(join(server.config.root, 'index.html'), 'utf8')
          const address = request.originalUrl ?? pathname
          response.statusCode = exists ? 200 : 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.setHeader('Cache-Control', 'no-cache')
          response.end(await server.transformIndexHtml(address, template))
        }
        send().catch(next)
      })
    },
  }
}

/** Whether a page stands at a path, which is given without the base. */
async function isPage(server: ViteDevServer, path: string): Promise<boolean> {
  if (path === '/' || path === '/index.html') return true
  // Loaded anew after a change of the content; otherwise Vite has it at hand.
  const module = await server.ssrLoadModule('/src/app/page-addresses.ts')
  const pages = await (module as typeof PageAddresses).pages()
  const folder = path.slice(1).replace(/\/?$/, '/')
  return langs.some((lang) => pages.some(({ address }) => folderOf(lang, address) === folder))
}
