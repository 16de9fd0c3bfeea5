/** A real nginx with the configuration the site ships. Runs in `npm run check:nginx` only. */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { headersFor } from '../../src/build/host-files.ts'
import { liveOn } from './support/live-on.ts'
import { makeNextVersion } from './support/next-version.ts'
import { base, dist } from './support/site.ts'
import { expect, test as withGuards } from './support/test.ts'

interface Nginx {
  origin: string
  /** Serves another folder from now on. */
  deploy(folder: string): Promise<void>
  close(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** As short as a configuration can be that includes ours; everything it writes is in one folder. */
const configuration = (folder: string, port: number) => `
daemon off;
error_log ${folder}/error.log;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    include ${folder}/root${base}_nginx.conf;
  }
}
`

/** Starts nginx. The site is a link below its root, so that a deployment is one step. */
async function start(folder: string): Promise<Nginx> {
  const port = await freePort()
  const place = join(folder, 'root', base).replace(/\/$/, '')
  const deploy = async (site: string) => {
    await symlink(site, join(folder, 'next'))
    await rename(join(folder, 'next'), place)
  }
  await mkdir(dirname(place), { recursive: true })
  await deploy(dist)
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port))
  const child = spawn(process.env['WAYMARK_NGINX']!, ['-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  await expect
    .poll(() =>
      fetch(origin + base).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
  return {
    origin,
    deploy,
    close() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

const test = withGuards.extend<{ folder: string; nginx: Nginx }>({
  folder: async ({ browserName }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), `waymark-nginx-${browserName}-`))
    // Started by root, nginx works as somebody else.
    await chmod(folder, 0o755)
    await provide(folder)
    await rm(folder, { recursive: true })
  },
  nginx: async ({ folder }, provide) => {
    const nginx = await start(folder)
    await provide(nginx)
    await nginx.close()
  },
  baseURL: ({ nginx }, provide) => provide(nginx.origin + base),
})

test('on nginx visits, deep links, an update and no network are all one', async ({
  page,
  context,
  folder,
  nginx,
}) => {
  const next = join(folder, 'another')
  await makeNextVersion(dist, next)
  const update = () => nginx.deploy(next)
  await liveOn({ base, update, close: () => nginx.close() }, 'zh', page, context)
})

test('nginx sends the headers that other hosts send', async ({ baseURL }) => {
  const rules = await readFile(join(dist, '_headers'), 'utf8')
  const build = JSON.parse(await readFile(join(dist, 'build.json'), 'utf8')) as Record<
    string,
    { file: string; isEntry?: boolean }
  >
  const entry = Object.values(build).find(({ isEntry }) => isEntry)!.file
  const pages = ['', 'en/', 'zh/paths/ai-canon/', 'sw.js', 'manifest.zh.webmanifest', entry]
  for (const address of pages) {
    const response = await fetch(baseURL + address)
    expect(response.status, address).toBe(200)
    const wanted = headersFor(base + address, rules)
    expect(Object.fromEntries(response.headers), address).toMatchObject(
      Object.fromEntries(
        Object.entries(wanted).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    )
  }
  const missing = await fetch(`${baseURL}assets/gone-12345678.js`)
  expect(missing.status).toBe(404)
  expect(missing.headers.get('Cache-Control')).toBe('no-cache')
  expect(await missing.text()).toBe(await readFile(join(dist, '404.html'), 'utf8'))
  const page = await fetch(`${baseURL}en/`, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(page.headers.get('Content-Encoding')).toBe('gzip')
})
