import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pathIn, titleOf } from './support/catalogue.ts'
import { github } from './support/hosts.ts'
import { liveOn } from './support/live-on.ts'
import { moveSite } from './support/move-site.ts'
import { makeNextVersion, nextName } from './support/next-version.ts'
import { dist, root } from './support/site.ts'
import {
  eachLang,
  expect,
  inLang,
  open,
  ready,
  saved,
  test as base,
  tickBox,
} from './support/test.ts'
import { serveWatched, type WatchedServer } from './support/watched-server.ts'
import { cachesOf, installed, keeps } from './support/worker.ts'

/** Two deployments on one origin, and the next version of the first. */
const [here, there] = ['/sub/path/', '/sub/other/'] as const

/** The folders of the site for each of the two, and of the next version of the first. */
interface Sites {
  /** Built for its path. The others are made of it. */
  here: string
  there: string
  next: string
}

const test = base.extend<{ server: WatchedServer }, { sites: Sites }>({
  // Not in `beforeAll`, for which there is a server already.
  sites: [
    async ({ browserName: _ }, provide) => {
      const folder = await mkdtemp(join(tmpdir(), 'waymark-sub-path-'))
      const at = (name: string) => join(folder, name)
      const sites = { here: at('here'), there: at('there'), next: at('next') }
      const vite = join(root, 'node_modules/vite/bin/vite.js')
      await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', sites.here], {
        cwd: root,
        env: { ...process.env, WAYMARK_URL: `https://x.example${here}` },
      })
      await moveSite(sites.here, sites.there, here, there)
      await makeNextVersion(sites.here, sites.next)
      await provide(sites)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  /** Serves the first below its path, as GitHub Pages does. */
  server: async ({ sites }, provide) => {
    const server = await serveWatched(sites.here, here)
    server.host = github
    await provide(server)
    await server.close()
  },

  baseURL: ({ server }, provide) => provide(server.origin + here),
})

// One build for all tests of this file.
test.describe.configure({ mode: 'default' })

test('of two builds, files of one name are the same', async ({ sites }) => {
  const [one, other] = [dist, sites.here].map((site) => join(site, 'assets')) as [string, string]
  const names = await readdir(one)
  const shared = (await readdir(other)).filter((name) => names.includes(name))
  expect(shared.length).toBeGreaterThan(0)
  expect(shared.filter((name) => name.startsWith('entry'))).toEqual([])
  for (const name of shared) {
    expect(await readFile(join(one, name)), name).toEqual(await readFile(join(other, name)))
  }
})

test('on GitHub Pages visits, deep links, an update and no network are all one', async ({
  page,
  context,
  server,
  sites,
}) => {
  const update = () => server.deploy(sites.next)
  await liveOn({ base: here, update, close: () => server.close() }, 'en', page, context)
})

test('an unknown address below a sub-path gets the page the site has for it', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource.* 404 .*nowhere/)
  const response = await page.goto('zh/nowhere')
  expect(response?.status()).toBe(404)
  await page.getByRole('link', { name: '中文', exact: true }).click()
  await ready(page)
  await expect(page).toHaveURL('zh/')
})

inLang('en', (lang, t) => {
  const path = pathIn(lang, 'intro-to-llms')
  const [work] = path.stages[0]!.works as [string]
  const theme = (name: 'dark' | 'light') =>
    ({ name: t(`settings:themes.${name}`), exact: true }) as const

  test('two deployments on one origin share the record, and leave all else of each other alone', async ({
    page,
    context,
    server,
    sites,
  }) => {
    server.deploy(sites.there, there)
    const at = (base: string, address: string) => server.origin + base + address
    const html = page.locator('html')
    const address = `${lang}/paths/${path.id}`
    const cachesBelow = async (base: string) => {
      const held = Object.entries(await cachesOf(page)).filter(([name]) => name.endsWith(base))
      expect(held.length).toBeGreaterThan(0)
      return Object.fromEntries(held)
    }

    await page.goto(at(here, `${lang}/settings`))
    await ready(page)
    await installed(page)
    await page.getByRole('radio', theme('dark')).check()
    await page.goto(at(here, address))
    await tickBox(page, titleOf(lang, work)).check()
    await saved(page)
    await keeps(page, here + lang, here + address)

    await page.goto(at(there, `${lang}/settings`))
    await ready(page)
    await installed(page)
    await expect(html).not.toHaveAttribute('data-theme')
    await page.getByRole('radio', theme('light')).check()
    await page.goto(at(there, address))
    await expect(tickBox(page, titleOf(lang, work))).toBeChecked()
    await keeps(page, there + lang, there + address)
    const [before, beforeThere] = [await cachesBelow(here), await cachesBelow(there)]
    for (const [base, held] of [
      [here, before],
      [there, beforeThere],
    ] as const) {
      const paths = Object.values(held).flat()
      expect(
        paths.filter((path) => !path.startsWith(base)),
        base,
      ).toEqual([])
    }

    server.deploy(sites.next, here)
    await page.goto(at(here, address))
    await ready(page)
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('button', { name: t('app:updateNow'), exact: true }).click()
    await expect(page.getByText(t('app:update'), { exact: true })).toBeHidden()
    await ready(page)
    await expect(async () => {
      const response = await page.goto(at(here, address))
      expect(await response!.text()).toContain(`data-version="${nextName}"`)
    }).toPass()
    expect(await cachesBelow(there)).toEqual(beforeThere)

    await context.setOffline(true)
    await server.close()
    for (const base of [here, there]) {
      const response = await page.goto(at(base, address))
      await ready(page)
      expect((await response!.text()).includes(`data-version="${nextName}"`)).toBe(base === here)
      await expect(tickBox(page, titleOf(lang, work))).toBeChecked()
      await expect(html).toHaveAttribute('data-theme', base === here ? 'dark' : 'light')
    }
  })

  test('below a sub-path the choices kept under the bare name are taken over once', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      if (localStorage.length > 0) return
      localStorage.setItem('waymark.preferences', '{"theme":"dark"}')
    })
    const html = page.locator('html')
    await open(page, `${lang}/settings`)
    await expect(html).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('radio', theme('light')).check()
    await page.reload()
    await ready(page)
    await expect(html).toHaveAttribute('data-theme', 'light')
    const bare = await page.evaluate(() => localStorage.getItem('waymark.preferences'))
    expect(bare).toBe('{"theme":"dark"}')
  })
})

inLang('zh', (lang, t) => {
  const path = pathIn(lang, 'intro-to-llms')
  const work = path.stages[0]!.works[0]!
  const title = titleOf(lang, work)

  test('below a sub-path, home leads on to a path and a work', async ({ page, baseURL }) => {
    await open(page, `${lang}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home:welcome'))
    await page
      .getByRole('navigation', { name: t('app:nav') })
      .getByRole('link', { name: path.title, exact: true })
      .click()
    await expect(page).toHaveURL(`${baseURL}${lang}/paths/intro-to-llms`)
    await page.getByRole('link', { name: title, exact: true }).click()
    await expect(page).toHaveURL(`${baseURL}${lang}/works/${work}?path=intro-to-llms`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  for (const slash of ['', '/']) {
    test(`below a sub-path, a deep link "…${slash}" works, and a tick outlives a reload`, async ({
      page,
    }) => {
      await open(page, `${lang}/paths/intro-to-llms${slash}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(path.title)
      await expect(page).toHaveTitle(t('path:title', { path: path.title }))
      await tickBox(page, title).check()
      await saved(page)
      await page.reload()
      await ready(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(path.title)
      await expect(tickBox(page, title)).toBeChecked()
    })
  }
})

eachLang((lang) => {
  test.describe('in a browser that speaks it', () => {
    test.use({ locale: lang === 'zh' ? 'zh-CN' : 'en-US' })

    test('below a sub-path, the root leads to the language', async ({ page, baseURL }) => {
      await page.goto('./')
      await expect(page).toHaveURL(`${baseURL}${lang}/`)
    })
  })
})
