import type { Lang } from '../../src/content/schema.ts'
import { pathIn, pathsIn, titleOf, works } from './support/catalogue.ts'
import {
  eachLang,
  expect,
  inLang,
  open,
  ready,
  saved,
  test,
  tickBox,
} from './support/own-server.ts'
import { base, dist } from './support/site.ts'
import type { Answer } from './support/watched-server.ts'
import { cachesOf, installed, installationOf, keeps } from './support/worker.ts'

/** How much the service worker may fetch, in bytes as transferred: files, then pages. */
const allowances = { files: 800_000, pages: 100_000 }

/** The pages that are kept of a language that is used: home and the paths. */
const mainPages = (lang: Lang) => [
  `${base}${lang}`,
  ...pathsIn(lang).map(({ id }) => `${base}${lang}/paths/${id}`),
]

test('one visit fetches everything else in the background: little, and few files at a time', async ({
  page,
  server,
}) => {
  // The worst case: nothing the page itself has loaded comes from the browser's own cache.
  server.cacheable = false
  await open(page, 'en/')
  await installed(page)

  const held = Object.values(await cachesOf(page)).flat()
  const { files, atOnce } = await installationOf(dist)
  const wanted = files.map((file) => base + file)
  expect(held).toEqual(expect.arrayContaining(wanted))
  await keeps(page, ...mainPages('en'))

  const fetched = server.answers.filter(({ dest }) => dest === 'empty')
  const [ofFiles, ofPages] = [true, false].map((isFile) =>
    fetched.filter(({ path }) => wanted.includes(path) === isFile),
  ) as [Answer[], Answer[]]
  const sum = (answers: Answer[]) => answers.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const [what, answers] of Object.entries({ files: ofFiles, pages: ofPages })) {
    console.log(`${answers.length} ${what} fetched, ${(sum(answers) / 1000).toFixed(1)} KB`)
  }
  expect(ofFiles.length).toBeGreaterThan(20)
  expect(sum(ofFiles)).toBeLessThanOrEqual(allowances.files)
  expect(ofPages.length).toBeGreaterThan(0)
  expect(sum(ofPages)).toBeLessThanOrEqual(allowances.pages)
  expect(atOnce).toBeLessThanOrEqual(3)
  expect(server.answers.filter(({ status }) => status !== 200)).toEqual([])
})

test('what the browser has thrown away is fetched again on the next visit', async ({
  page,
  context,
  server,
}) => {
  server.cacheable = false
  await open(page, 'en/')
  await installed(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.reload()
  const { files } = await installationOf(dist)
  const wanted = [...files.map((file) => base + file), ...mainPages('en')].sort()
  const held = async () =>
    Object.values(await cachesOf(page))
      .flat()
      .sort()
  await expect.poll(held, { timeout: 20_000 }).toEqual(wanted)

  await context.setOffline(true)
  await server.close()
  await open(page, 'zh/paths/ai-canon')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pathIn('zh', 'ai-canon').title)
})

test('what a visit without a network could not fetch again is fetched once there is one', async ({
  page,
  context,
  server,
}) => {
  server.cacheable = false
  await open(page, 'en/')
  await installed(page)
  await keeps(page, ...mainPages('en'))
  const held = async () => Object.values(await cachesOf(page)).flat()
  const all = await held()
  /** The browser throws away all pages, and the code of a page that home does not need. */
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const key of await cache.keys()) {
        if (name.includes('pages') || key.url.includes('glossary')) await cache.delete(key)
      }
    }
  })
  expect((await held()).length).toBeLessThan(all.length - 4)

  await context.setOffline(true)
  await open(page, 'en/')
  await context.setOffline(false)
  await expect.poll(async () => (await held()).sort(), { timeout: 20_000 }).toEqual(all.sort())
})

test('where the shell is gone, a page comes from the host', async ({ page, server }) => {
  server.cacheable = false
  await open(page, 'en/')
  await installed(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  const { title } = pathIn('zh', 'ai-canon')
  const response = await page.goto('zh/paths/ai-canon')
  expect(await response!.text()).toContain(`<h1>${title}</h1>`)
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

const work = pathIn('en', 'ai-canon').stages[2]!.works[0]!
const heading = { level: 1 } as const

inLang('en', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')

  test('after one visit every address works without a network', async ({
    page,
    context,
    server,
  }) => {
    await open(page, `${lang}/`)
    await installed(page)
    await context.setOffline(true)
    await server.close()

    await page.reload()
    await ready(page)
    await expect(page.getByRole('heading', heading)).toHaveText(t('home:welcome'))

    const pages: [address: string, heading: string][] = [
      [`paths/${path.id}`, path.title],
      [`paths/${path.id}/`, path.title],
      [`paths/how-llms-work?state=open#now-what`, pathIn(lang, 'how-llms-work').title],
      [`works/${work}`, titleOf(lang, work)],
      [`works/${work}?path=${path.id}`, titleOf(lang, work)],
      ['search', t('search:heading')],
      ['glossary', t('glossary:heading')],
      ['cite', t('cite:heading')],
      ['links', t('links:heading')],
      ['changes', t('changes:heading')],
      ['settings', t('settings:heading')],
      ['', t('home:welcome')],
    ]
    for (const [address, text] of pages) {
      await open(page, `${lang}/${address}`)
      await expect(page.getByRole('heading', heading)).toHaveText(text)
      await expect(page.locator('html')).toHaveAttribute('lang', lang === 'zh' ? 'zh-CN' : 'en')
    }
    for (const address of ['nothing/here', 'paths/no-such-path', 'works/no-such-work']) {
      await open(page, `${lang}/${address}`)
      await expect(page.getByRole('heading', heading)).toHaveText(t('errors:notFound.heading'))
      await expect(page).toHaveTitle(t('errors:notFound.title'))
    }
  })
})

inLang('zh', (lang, t) => {
  const path = pathIn(lang, 'ai-canon')

  test('ticks made without a network are there when the page is opened again', async ({
    page,
    context,
    server,
  }) => {
    const titles = path.stages[0]!.works.slice(0, 2).map((id) => titleOf(lang, id))
    await open(page, `${lang}/`)
    await installed(page)
    await context.setOffline(true)
    await server.close()

    await open(page, `${lang}/paths/${path.id}`)
    for (const title of titles) {
      await tickBox(page, title).check()
      await saved(page)
    }
    await page.close()

    const again = await context.newPage()
    await open(again, `${lang}/paths/${path.id}`)
    for (const title of titles) await expect(tickBox(again, title)).toBeChecked()
    await open(again, `${lang}/`)
    await expect(
      again.getByText(t('home:library', { done: 2, total: Object.keys(works).length })),
    ).toBeVisible()
  })
})

eachLang((lang, t) => {
  test('the language can be switched, and the site entered at its root, without a network', async ({
    page,
    context,
    server,
  }) => {
    const other = lang === 'en' ? 'zh' : 'en'
    await open(page, `${lang}/works/${work}`)
    await installed(page)
    await context.setOffline(true)
    await server.close()

    await page.locator('.site-head .lang-link').click()
    await expect(page.getByRole('heading', heading)).toHaveText(titleOf(other, work))
    await page.locator('.site-head .lang-link').click()
    await expect(page.getByRole('heading', heading)).toHaveText(titleOf(lang, work))
    await open(page, '')
    await expect(page).toHaveURL(`${lang}/`)
    await expect(page.getByRole('heading', heading)).toHaveText(t('home:welcome'))
  })
})
