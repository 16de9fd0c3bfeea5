import type { Page } from '@playwright/test'
import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { worksOnPath } from '../../src/catalogue/model/outline.ts'
import { otherLang } from '../../src/i18n/langs.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { changedPath, changedTexts, makeNextVersion, mark } from './support/next-version.ts'
import { expect, inLang, open, ready, saved, test, tickBox } from './support/own-server.ts'
import { base as sitePath, dist } from './support/site.ts'
import { cachesOf, installed, keeps } from './support/worker.ts'

interface Versions {
  /** The site of the next version. */
  next: string
  /** The one after it: the same files, but a service worker of its own. */
  afterNext: string
  /** Files of the version under test that the next one does not have. */
  gone: string[]
  /** Files of the next version that the one under test does not have. */
  added: string[]
}

let folder = ''
let versions: Versions

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-next-'))
  const next = join(folder, 'next')
  const afterNext = join(folder, 'after')
  await makeNextVersion(dist, next, changedTexts)
  await cp(next, afterNext, { recursive: true })
  await appendFile(join(afterNext, 'sw.js'), '// another version\n')
  const now = new Set(await readdir(join(dist, 'assets')))
  const then = new Set(await readdir(join(next, 'assets')))
  const gone = [...now].filter((name) => !then.has(name))
  const added = [...then].filter((name) => !now.has(name))
  versions = { next, afterNext, gone, added }
})
test.afterAll(() => rm(folder, { recursive: true }))

/** What the app does when the learner comes back to the tab: it looks for a new version. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** Counts in the document how many versions have come as far as to wait. Runs in the page. */
async function countWaiting(): Promise<void> {
  const registration = (await navigator.serviceWorker.getRegistration())!
  const { dataset } = document.documentElement
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing!
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'installed') return
      dataset['waited'] = String(Number(dataset['waited'] ?? 0) + 1)
    })
  })
}

/** Marks the document, so that a reload cannot go unseen. */
async function pin(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-pinned', ''))
}

const isPinned = (page: Page) =>
  page.evaluate(() => document.documentElement.hasAttribute('data-pinned'))

/** The names of the files that are kept for offline use, of whichever version. */
async function filesHeld(page: Page): Promise<string[]> {
  const files = Object.values(await cachesOf(page)).flat()
  return files.map((file) => file.split('/').at(-1)!)
}

/** The names of the files a page gets from here on, by the service worker or without it. */
function filesGot(page: Page): { kept: string[]; fetched: string[] } {
  const got = { kept: [] as string[], fetched: [] as string[] }
  page.on('response', (response) => {
    const name = response.url().split('/').at(-1)!
    got[response.fromServiceWorker() ? 'kept' : 'fetched'].push(name)
  })
  return got
}

test('the next version has other files than the one under test', () => {
  expect(versions.gone.filter((name) => name.startsWith(changedPath))).toHaveLength(2)
  expect(versions.gone.filter((name) => name.startsWith('entry'))).toHaveLength(1)
})

inLang('zh', (lang, t) => {
  const path = pathIn(lang, 'intro-to-llms')
  const changed = pathIn(lang, changedPath)
  const [first, second, third] = worksOnPath(path).map((work) => titleOf(lang, work))
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
    const held = await filesHeld(page)
    expect(held).toEqual(expect.arrayContaining([...versions.gone, ...versions.added]))

    await tickBox(page, second!).check()
    await saved(page)
    const got = filesGot(page)
    await follow(page, changed.title)
    await expect(page.locator('.page-head')).not.toContainText(mark)
    expect(got.kept.filter((name) => versions.gone.includes(name))).not.toEqual([])
    expect(got.fetched).toEqual([])
    await page.locator('.site-head .lang-link').click()
    await expect(heading(page)).toHaveText(pathIn(otherLang(lang), changedPath).title)
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

  test('a new version that another tab has come across is offered in all', async ({
    page,
    context,
    server,
  }) => {
    await open(page, `${lang}/`)
    await installed(page)
    server.deploy(versions.next)
    // The browser itself looks for a new version when it goes to a page.
    const other = await context.newPage()
    await open(other, `${lang}/paths/${path.id}`)
    for (const tab of [page, other]) await expect(offer(tab)).toBeVisible()
  })

  test('a version that is being installed when a second tab opens is offered in both', async ({
    page,
    context,
    server,
  }) => {
    await open(page, `${lang}/`)
    await installed(page)
    let release = () => {}
    const until = new Promise<void>((resolve) => (release = resolve))
    const held = versions.added.find((name) => name.startsWith(changedPath))!
    server.holdUp = { matching: new RegExp(held), until }
    server.deploy(versions.next)
    await comeBack(page)
    const state = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.installing?.state
      })
    await expect.poll(state).toBe('installing')
    const other = await context.newPage()
    await open(other, `${lang}/paths/${path.id}`)
    await expect(footer(other)).not.toContainText(mark)
    await expect(offer(other)).toBeHidden()
    // The second tab has had time enough to ask for the worker.
    await other.waitForFunction(() => navigator.serviceWorker.controller !== null)
    release()
    for (const tab of [page, other]) await expect(offer(tab)).toBeVisible()
    await accept(other)
    await expect(footer(other)).toContainText(mark)
    await expect(footer(page)).not.toContainText(mark)
  })

  test('a kept page is of the version in use: of the old one until that is left, then of the new', async ({
    page,
    context,
    server,
  }) => {
    const address = `${lang}/paths/${changed.id}`
    const marked = `<p>${mark}`
    const reload = async () => {
      const response = await page.reload()
      await ready(page)
      return response!.text()
    }
    await open(page, address)
    await installed(page)
    await keeps(page, sitePath + address)
    server.deploy(versions.next)
    await comeBack(page)
    await expect(offer(page)).toBeVisible()
    const old = await reload()
    expect(old).toContain('<h1>')
    expect(old).not.toContain(marked)
    await expect(page.locator('.page-head')).not.toContainText(mark)

    await accept(page)
    await expect(page.locator('.page-head')).toContainText(mark)
    await expect(async () => expect(await reload()).toContain(marked)).toPass()
    await context.setOffline(true)
    await server.close()
    expect(await reload()).toContain(marked)
    await expect(page.locator('.page-head')).toContainText(mark)
  })

  test('a new version can be put off until the next visit', async ({ page, server }) => {
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
  }) => {
    await open(page, `${lang}/`)
    await installed(page)
    const old = await context.newPage()
    await open(old, `${lang}/`)
    await page.evaluate(countWaiting)
    for (const [i, version] of [versions.next, versions.afterNext].entries()) {
      server.deploy(version)
      await comeBack(page)
      await expect(page.locator(`html[data-waited="${i + 1}"]`)).toBeAttached()
      await expect(offer(page)).toBeVisible()
    }
    await accept(page)
    await expect(footer(page)).toContainText(mark)

    await follow(old, changed.title)
    await expect(old.locator('.page-head')).not.toContainText(mark)
  })
})
