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
import { bundleScript, licensesFile } from './bundle-script.ts'
import { chunkGroups } from './chunk-groups.ts'
import { chunksOf, type Chunk } from './chunks.ts'
import { bothLanguagesHtml } from './choose-html.ts'
import { filledIn, sitemap } from './host-files.ts'
import { licensesText, type PackageLicense } from './licenses.ts'
import { manifest } from './manifest.ts'
import { renderPages, shells } from './render-pages.ts'
import { licenseOfDexie } from './shared-dexie-plugin.ts'
import { contentSecurityPolicy, type PageParts, type Site } from './site.ts'

const entryFile = 'src/app/entry.tsx'
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
            license: { fileName: licensesFile },
            rolldownOptions: {
              input: entryFile,
              // The script in the head calls what the entry exports.
              preserveEntrySignatures: 'allow-extension',
              output: { codeSplitting: chunkGroups },
            },
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
  const { code: boot, packages: ofBoot } = await bundleScript(
    join(config.root, 'src/app/boot.ts'),
    config.base,
  )
  const css = await readFile(join(dist, build['style.css']!.file), 'utf8')
  const policy = contentSecurityPolicy(boot, css)
  const entry = site.base + build[entryFile]!.file
  const parts: PageParts = { site, boot, css, entry, policy }

  const rendererOf = (name: string) => pathToFileURL(join(config.root, rendererFolder, name)).href
  const { pages } = (await import(rendererOf('page-addresses.js'))) as typeof PageAddresses
  const { render } = (await import(rendererOf('render.js'))) as typeof Render
  const all = await pages()
  const rendered = await renderPages(parts, all, render, chunks)
  for (const [file, html] of [...rendered.html, ...shells(parts)]) await write(file, html)
  for (const lang of langs) {
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
  const main = all.map(({ address }) => address).filter(isMain)
  const worker = await bundleWorker(config, dist, { version: rendered.version, main })
  await write('sw.js', `${worker.code}\n`)
  const ofApp = JSON.parse(await readFile(join(dist, licensesFile), 'utf8')) as PackageLicense[]
  const own = await readFile(join(config.root, 'LICENSE'), 'utf8')
  await write(
    'licenses.txt',
    licensesText(own, [...ofApp, licenseOfDexie(), ...ofBoot, ...worker.packages]),
  )
  await rm(join(dist, licensesFile))
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

/** The pages that the service worker has ready in each language in use, visited or not. */
const isMain = (address: string) => address === '' || address.startsWith('paths/')

/** The service worker with the list of what it keeps. */
async function bundleWorker(
  config: ResolvedConfig,
  dist: string,
  built: { version: string; main: string[] },
) {
  const code = ['assets', 'workers'].map(async (folder) =>
    (await readdir(join(dist, folder)))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  )
  const assets = (await Promise.all(code)).flat()
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
  return bundleScript(join(config.root, 'src/platform/offline/worker.ts'), config.base, {
    precache: JSON.stringify(precache),
    built: JSON.stringify(built),
  })
}
