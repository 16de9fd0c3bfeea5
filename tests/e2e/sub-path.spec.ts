import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pathIn, titleOf } from './support/catalogue.ts'
import { root } from './support/site.ts'
import { serveFolder } from './support/static-server.ts'
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

/** The site built for a sub-path, and served there by a plain static server. */
const test = base.extend<object, { subPathSite: string }>({
  subPathSite: [
    async ({ browserName }, provide) => {
      const folder = await mkdtemp(join(tmpdir(), `waymark-sub-path-${browserName}-`))
      const vite = join(root, 'node_modules/vite/bin/vite.js')
      await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder], {
        cwd: root,
        env: { ...process.env, WAYMARK_URL: 'https://x.example/sub/path/' },
      })
      const { url, close } = await serveFolder(folder, '/sub/path/')
      await provide(url)
      await close()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ subPathSite }, provide) => provide(subPathSite),
})

// One build for all tests of this file.
test.describe.configure({ mode: 'default' })

inLang('zh', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')
  const work = path.stages[0]!.works[0]!
  const title = titleOf(lang, work)

  test('below a sub-path, home leads on to a path and a work', async ({ page, baseURL }) => {
    await open(page, `${lang}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home:welcome'))
    await page
      .getByRole('navigation', { name: t('app:nav') })
      .getByRole('link', { name: path.title, exact: true })
      .click()
    await expect(page).toHaveURL(`${baseURL}${lang}/paths/ai-canon`)
    await page.getByRole('link', { name: title, exact: true }).click()
    await expect(page).toHaveURL(`${baseURL}${lang}/works/${work}?path=ai-canon`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  for (const slash of ['', '/']) {
    test(`below a sub-path, a deep link "…${slash}" works, and a tick outlives a reload`, async ({
      page,
    }) => {
      await open(page, `${lang}/paths/ai-canon${slash}`)
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
