import type { Page } from '@playwright/test'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathIn, titleOf } from './support/catalogue.ts'
import { buildNextVersion, changedPath, mark } from './support/next-version.ts'
import {
  eachLang,
  expect,
  open,
  ready,
  saved,
  test as base,
  tickBox,
} from './support/own-server.ts'
import { dist } from './support/site.ts'
import { cachesOf, installed } from './support/worker.ts'

interface Versions {
  /** The built site of the next version. */
  next: string
  /** The one after it: the same files, but a service worker of its own. */
  afterNext: string
  /** Files of the version under test that the next one does not have. */
  gone: string[]
}

const test = base.extend<object, { versions: Versions }>({
  versions: [
    async ({ browserName: _ }, provide) => {
      const folder = await buildNextVersion()
      const next = join(folder, 'dist')
      const afterNext = join(folder, 'after')
      await cp(next, afterNext, { recursive: true })
      const worker = join(afterNext, 'sw.js')
      const code = await readFile(worker, 'utf8')
      await writeFile(worker, code.replace(/(?<=version: ?.)\w+/, 'afternext'))
      const kept = new Set(await readdir(join(next, 'assets')))
      const gone = (await readdir(join(dist, 'assets'))).filter((name) => !kept.has(name))
      await provide({ next, afterNext, gone })
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

// One build for all tests of this file.
test.describe.configure({ mode: 'default', timeout: 60_000 })

/** What the app does when the learner comes back to the tab: it looks for a new version. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** Marks the document, so that a reload cannot go unseen. */
async function pin(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-pinned', ''))
}

const isPinned = (page: Page) =>
  page.evaluate(() => document.documentElement.hasAttribute('data-pinned'))

/** The names of the files a page gets from here on, by the service worker or without it. */
function filesGot(page: Page): { kept: string[]; fetched: string[] } {
  const got = { kept: [] as string[], fetched: [] as string[] }
  page.on('response', (response) => {
    const name = response.url().split('/').at(-1)!
    got[response.fromServiceWorker() ? 'kept' : 'fetched'].push(name)
  })
  return got
}

test('the next version has other files than the one under test', async ({ versions }) => {
  expect(versions.gone.filter((name) => name.startsWith(changedPath))).toHaveLength(2)
  expect(versions.gone.filter((name) => name.startsWith('entry'))).toHaveLength(1)
})

eachLang((lang, t) => {
  const path = pathIn(lang, 'ai-canon')
  const changed = pathIn(lang, changedPath)
  const [first, second, third] = path.stages[0]!.works.map((work) => titleOf(lang, work))
  const heading = (page: Page) => page.getByRole('heading', { level: 1 })
  const footer = (page: Page) => page.locator('.site-foot')
  const offer = (page: Page) => page.getByText(t('app:update'), { exact: true })
  const accept = (page: Page) =>
    page.getByRole('button', { name: t('app:updateNow'), exact: true }).click()

  /** Goes to a path by the link in the head of the page, without a reload. */
  async function follow(page: Page, title: string): Promise<void> {
    await page
      .getByRole('navigation', { name: t('app:nav') })
      .getByRole('link', { name: title, exact: true })
      .click()
    await expect(heading(page)).toHaveText(title)
  }

  test.beforeEach(({ server }) => {
    // Old files must come from the caches of the service worker, not from the browser's own.
    server.cacheable = false
  })

  test('a new version waits until it is accepted; the old one works on meanwhile', async ({
    page,
    server,
    versions,
  }) => {
    await open(page, `${lang}/paths/${path.id}`)
    await installed(page)
    await tickBox(page, first!).check()
    await saved(page)
    await pin(page)

    server.deploy(versions.next)
    await comeBack(page)
    await expect(offer(page)).toBeVisible()
    const waits = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)
    expect(await waits()).toBe('installed')
    expect(Object.keys(await cachesOf(page))).toHaveLength(2)

    await tickBox(page, second!).check()
    await saved(page)
    const got = filesGot(page)
    await follow(page, changed.title)
    await expect(page.locator('.page-head')).not.toContainText(mark)
    expect(got.kept.filter((name) => versions.gone.includes(name))).not.toEqual([])
    expect(got.fetched).toEqual([])
    await page.locator('.site-head .lang-link').click()
    await expect(heading(page)).toHaveText(pathIn(lang === 'en' ? 'zh' : 'en', changedPath).title)
    await page.locator('.site-head .lang-link').click()
    await expect(heading(page)).toHaveText(changed.title)
    await follow(page, path.title)
    await expect(footer(page)).not.toContainText(mark)
    expect(await waits()).toBe('installed')
    expect(await isPinned(page)).toBe(true)

    await accept(page)
    await expect(footer(page)).toContainText(mark)
    await ready(page)
    expect(await isPinned(page)).toBe(false)
    await expect(page).toHaveURL(`${lang}/paths/${path.id}`)
    for (const title of [first!, second!]) await expect(tickBox(page, title)).toBeChecked()
    await expect(tickBox(page, third!)).not.toBeChecked()
    await expect(offer(page)).toBeHidden()
    await follow(page, changed.title)
    await expect(page.locator('.page-head')).toContainText(mark)
  })

  test('a second tab goes on with the old version until it chooses the new one itself', async ({
    page,
    context,
    server,
    versions,
  }) => {
    await open(page, `${lang}/`)
    await installed(page)
    const old = await context.newPage()
    await open(old, `${lang}/paths/${path.id}`)
    await pin(old)
    server.deploy(versions.next)
    await comeBack(page)
    await expect(offer(old)).toBeVisible()
    await accept(page)
    await expect(footer(page)).toContainText(mark)

    const got = filesGot(old)
    await follow(old, changed.title)
    await expect(old.locator('.page-head')).not.toContainText(mark)
    await expect(footer(old)).not.toContainText(mark)
    expect(got.kept.filter((name) => versions.gone.includes(name))).not.toEqual([])
    await follow(old, path.title)
    await tickBox(old, first!).check()
    await saved(old)
    expect(await isPinned(old)).toBe(true)
    await open(page, `${lang}/paths/${path.id}`)
    await expect(tickBox(page, first!)).toBeChecked()

    await accept(old)
    await expect(footer(old)).toContainText(mark)
    await ready(old)
    await expect(tickBox(old, first!)).toBeChecked()
  })

  test('a new version can be put off until the next visit', async ({ page, server, versions }) => {
    await open(page, `${lang}/`)
    await installed(page)
    server.deploy(versions.next)
    await comeBack(page)
    await page.getByRole('button', { name: t('app:later'), exact: true }).click()
    await expect(offer(page)).toBeHidden()
    await page.reload()
    await ready(page)
    await expect(footer(page)).not.toContainText(mark)
    await expect(offer(page)).toBeVisible()
  })

  test('a version that never took over does not push out the files of the one in use', async ({
    page,
    context,
    server,
    versions,
  }) => {
    await open(page, `${lang}/`)
    await installed(page)
    const old = await context.newPage()
    await open(old, `${lang}/`)
    for (const version of [versions.next, versions.afterNext]) {
      server.deploy(version)
      const before = await cachesOf(page)
      await comeBack(page)
      await expect
        .poll(async () => Object.keys(await cachesOf(page)).length)
        .toBeGreaterThan(Object.keys(before).length)
      await expect(offer(page)).toBeVisible()
    }
    await accept(page)
    await expect(footer(page)).toContainText(mark)

    await follow(old, changed.title)
    await expect(old.locator('.page-head')).not.toContainText(mark)
  })
})
