import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PrecacheEntry } from 'workbox-precaching'
import type { Manifest, Plugin, ResolvedConfig, ViteBuilder } from 'vite'
import type * as PageAddresses from '../app/page-addresses.ts'
import type * as Render from '../app/render.tsx'
import type { Lang } from '../content/schema.ts'
import { langs } from '../i18n/langs.ts'
import en from '../i18n/locales/en/index.ts'
import zh from '../i18n/locales/zh/index.ts'
import type { Resources, Translated } from '../i18n/resources.ts'
import { bundleScript } from './bundle-script.ts'
import { chunkGroups } from './chunk-groups.ts'
import { chunksOf, filesOf, type Chunk } from './chunks.ts'
import { bothLanguagesHtml } from './choose-html.ts'
import { filledIn, sitemap } from './host-files.ts'
import { manifest } from './manifest.ts'
import { pageHtml } from './page-html.ts'
import { contentSecurityPolicy, folderOf, publicPath, type PageParts, type Site } from './site.ts'

const entryFile = 'src/app/entry.tsx'
/** What every page loads, as `modules` of a page names it. */
const onEveryPage = [
  ...['app', 'catalogue', 'errors'].map((name) => `src/i18n/locales/LANG/${name}.ts`),
  'virtual:catalogue/index/LANG',
]
/** Where the renderer is built: used during the build only. */
const rendererFolder = `node_modules/.waymark/${process.pid}`
const locales: Record<Lang, Translated<Resources>> = { en, zh }

/**
 * Builds the browser's code and the renderer, then writes every page of both
 * languages as static HTML, with the manifest, the sitemap, the headers and the
 * service worker.
 */
export function staticSite({ origin }: { origin: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'waymark:static-site',
    config: () => ({
      appType: 'mpa',
      builder: {
        async buildApp(builder: ViteBuilder) {
          const built = await builder.build(builder.environments['client']!)
          await builder.build(builder.environments['ssr']!)
          await writeSite(config, { origin, base: config.base }, chunksOf(built))
        },
      },
      environments: {
        client: {
          build: {
            manifest: 'build.json',
            rolldownOptions: { input: entryFile, output: { codeSplitting: chunkGroups } },
          },
        },
        ssr: {
          build: {
            outDir: rendererFolder,
            copyPublicDir: false,
            rolldownOptions: { input: ['src/app/render.tsx', 'src/app/page-addresses.ts'] },
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
  }
}

async function writeSite(config: ResolvedConfig, site: Site, chunks: Chunk[]): Promise<void> {
  const dist = resolve(config.root, config.build.outDir)
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(dist, file)), { recursive: true })
    await writeFile(join(dist, file), text)
  }
  const build = JSON.parse(await readFile(join(dist, 'build.json'), 'utf8')) as Manifest
  const boot = await bundleScript(join(config.root, 'src/app/boot.ts'))
  const css = await readFile(join(dist, build['style.css']!.file), 'utf8')
  const policy = contentSecurityPolicy(boot, css)
  const entry = site.base + build[entryFile]!.file
  const parts: PageParts = { site, boot, css, entry, policy }

  const rendererOf = (name: string) => pathToFileURL(join(config.root, rendererFolder, name)).href
  const { pages } = (await import(rendererOf('page-addresses.js'))) as typeof PageAddresses
  const { render } = (await import(rendererOf('render.js'))) as typeof Render
  const all = await pages()
  for (const lang of langs) {
    const siteName = locales[lang].app.name
    for (const entry of all) {
      // At an old address stands the current page, which names its own address as canonical.
      const address = entry.current ?? entry.address
      const page = await render(publicPath(site, lang, address))
      const modules = [...onEveryPage, ...entry.modules].map((id) => id.replace('LANG', lang))
      const preload = filesOf(chunks, modules).map((file) => site.base + file)
      const html = pageHtml({ ...parts, lang, address, page, preload, siteName })
      await write(`${folderOf(lang, entry.address)}index.html`, html)
    }
    const { name, description } = locales[lang].app
    const shell = { html: '', title: name, description }
    await write(
      `${lang}/shell.html`,
      pageHtml({ ...parts, lang, page: shell, preload: [], siteName }),
    )
    await write(`manifest.${lang}.webmanifest`, manifest(lang, locales[lang], site))
  }
  await write('index.html', bothLanguagesHtml(parts, chooseWords(), true))
  await write('404.html', bothLanguagesHtml(parts, notFoundWords(), false))
  await write(
    'sitemap.xml',
    sitemap(
      site,
      all.filter(({ current }) => !current).map(({ address }) => address),
    ),
  )
  await write(
    'robots.txt',
    `User-agent: *\nAllow: /\nSitemap: ${site.origin}${site.base}sitemap.xml\n`,
  )
  for (const file of ['_headers', '_nginx.conf']) {
    await write(file, filledIn(await readFile(join(dist, file), 'utf8'), site, policy))
  }
  await writeWorker(config, dist, write)
  await rm(join(config.root, rendererFolder), { recursive: true })
}

function chooseWords() {
  return {
    title: `${zh.app.name} ${en.app.name}`,
    description: en.app.description,
    heading: `${zh.app.name} ${en.app.name}`,
    lines: { en: en.app.tagline, zh: zh.app.tagline },
  }
}

function notFoundWords() {
  return {
    title: en.errors.notFound.title,
    zhTitle: zh.errors.notFound.title,
    description: en.errors.notFound.description,
    heading: '404',
    lines: { en: en.errors.notFound.body, zh: zh.errors.notFound.body },
  }
}

/** The service worker with the list of what it keeps. */
async function writeWorker(
  config: ResolvedConfig,
  dist: string,
  write: (file: string, text: string) => Promise<void>,
): Promise<void> {
  const assets = (await readdir(join(dist, 'assets')))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`)
  const fixed = [
    'index.html',
    ...langs.flatMap((lang) => [`${lang}/shell.html`, `manifest.${lang}.webmanifest`]),
    'icon.svg',
    'icon-192.png',
  ]
  const revisionOf = async (file: string) => {
    const content = await readFile(join(dist, file))
    return createHash('sha256').update(content).digest('hex').slice(0, 12)
  }
  const precache: PrecacheEntry[] = [
    // What has a hash in its name needs no other sign of its content.
    ...assets.sort().map((url) => ({ url, revision: null })),
    ...(await Promise.all(fixed.map(async (url) => ({ url, revision: await revisionOf(url) })))),
  ]
  const code = await bundleScript(join(config.root, 'src/platform/offline/worker.ts'), {
    precache: JSON.stringify(precache),
  })
  await write('sw.js', `${code}\n`)
}
