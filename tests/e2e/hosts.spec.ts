import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloudflare, netlify, plain, slashless, type Host } from './support/hosts.ts'
import { liveOn } from './support/live-on.ts'
import { makeNextVersion } from './support/next-version.ts'
import { expect, test } from './support/own-server.ts'
import { base as sitePath, dist } from './support/site.ts'

let folder = ''
/** Where the next version is. */
const next = () => join(folder, 'next')

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-hosts-'))
  await makeNextVersion(dist, next())
})
test.afterAll(() => rm(folder, { recursive: true }))

/** GitHub Pages, which serves below a path, is met in `sub-path.spec.ts`. */
const hosts: Record<string, Host> = {
  'a plain file server': plain,
  'Cloudflare Pages, which takes endings off': cloudflare,
  'Netlify, which adds slashes': netlify,
  'a host that takes slashes off': slashless,
}

for (const [i, [name, host]] of Object.entries(hosts).entries()) {
  const lang = i % 2 === 0 ? 'en' : 'zh'

  test(`on ${name} visits, deep links, an update and no network are all one`, async ({
    page,
    context,
    server,
  }) => {
    server.host = host
    const update = () => server.deploy(next())
    await liveOn({ base: sitePath, update, close: () => server.close() }, lang, page, context)
    const asked = server.answers.filter(({ path }) => path.endsWith('sw.js'))
    expect(asked.length, 'the host was asked for a new version').toBeGreaterThan(1)
  })
}
