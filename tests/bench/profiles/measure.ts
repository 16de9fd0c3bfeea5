import type { BrowserContext, Page } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordsOf } from '../../support/words.ts'
import { median } from '../median.ts'
import { workWithNote } from './seed.ts'
import { longestStall } from './stalls.ts'

const t = wordsOf.en

/** How long a thing took, and the longest time it blocked the page, in milliseconds. */
export interface Taken {
  time: number
  stall: number
}

/** A profile and where its site is. */
export interface Visit {
  context: BrowserContext
  /** Scheme, host and port. */
  origin: string
}

/** How often a step is ticked for one figure. */
const ticks = 10

async function timed(page: Page, task: () => Promise<unknown>): Promise<Taken> {
  await longestStall(page)
  const start = performance.now()
  await task()
  return { time: performance.now() - start, stall: await longestStall(page) }
}

async function openPage({ context, origin }: Visit, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/en/${address}`)
  await page.locator('html[data-ready]').waitFor()
  return page
}

/** From the start of a visit to a page until that shows something. */
async function opening(
  { context, origin }: Visit,
  address: string,
  shown: (page: Page) => Promise<unknown>,
): Promise<Taken> {
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(`${origin}/en/${address}`)
  await shown(page)
  const time = performance.now() - start
  const stall = await longestStall(page)
  await page.close()
  return { time, stall }
}

/** From the start of the visit until the path shows what is known of the learner. */
export function measureStart(visit: Visit): Promise<Taken> {
  return opening(visit, 'paths/ai-canon', (page) =>
    page.locator('[data-step] input:checked').first().waitFor(),
  )
}

/** From the start of the visit until the settings tell how much is stored, and how safely. */
export function measureSettings(visit: Visit): Promise<Taken> {
  const [, counted] = t('settings:databaseWhat', { count: 2 }).split('2')
  return opening(visit, 'settings', (page) =>
    Promise.all([page.locator('.facts').waitFor(), page.getByText(counted!).waitFor()]),
  )
}

/** From the start of the visit until the page of a work shows the learner's note. */
export function measureNote(visit: Visit): Promise<Taken> {
  return opening(visit, `works/${workWithNote}`, (page) =>
    page.waitForFunction(() => document.querySelector('textarea')?.value),
  )
}

/** From the button until the latest actions stand there as a link. */
export async function measureShare(visit: Visit): Promise<Taken> {
  const page = await openPage(visit, 'settings')
  await page.locator('.facts').waitFor()
  const taken = await timed(page, async () => {
    await page.getByRole('button', { name: t('backup:share.link'), exact: true }).click()
    await page.locator('.share-link').waitFor()
  })
  await page.close()
  return taken
}

/** Bytes of the page's JavaScript heap after a collection. */
export async function measureHeap(visit: Visit): Promise<number> {
  const page = await openPage(visit, 'paths/ai-canon')
  await page.locator('[data-step] input:checked').first().waitFor()
  const session = await visit.context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.close()
  return usedSize
}

/** From a tick until the page says that it is saved: the median of several. */
export async function measureTick(visit: Visit): Promise<Taken> {
  const page = await openPage(visit, 'paths/ai-canon')
  await page.locator('[data-step] input:checked').first().waitFor()
  await longestStall(page)
  const times: number[] = []
  for (let i = 0; i < ticks; i++) times.push(await page.evaluate(tickOnce))
  const stall = await longestStall(page)
  await page.close()
  return { time: median(times), stall }
}

/** Runs in the page: presses the last checkbox and waits for “saved”. */
async function tickOnce(): Promise<number> {
  const box = [...document.querySelectorAll<HTMLInputElement>('[data-step] input')].at(-1)!
  const state = document.querySelector('.save-state')!
  const start = performance.now()
  await new Promise<void>((resolve) => {
    let unsaved = false
    new MutationObserver((_, observer) => {
      if (!state.hasAttribute('data-saved')) unsaved = true
      else if (unsaved) {
        observer.disconnect()
        resolve()
      }
    }).observe(state, { attributes: true, childList: true, subtree: true, characterData: true })
    unsaved = !state.hasAttribute('data-saved')
    box.click()
  })
  return performance.now() - start
}

/** From the last key of a query until its results are marked. */
export async function measureSearch(visit: Visit): Promise<Taken> {
  const page = await openPage(visit, 'search?q=transforme')
  const marks = page.locator('.results mark')
  await marks.first().waitFor()
  await page.locator('input[type=search]').press('End')
  const taken = await timed(page, async () => {
    await page.keyboard.type('r')
    await marks
      .filter({ hasText: /^transformer$/i })
      .first()
      .waitFor()
  })
  await page.close()
  return taken
}

/** From the button until the backup is handed over. @returns its text as well. */
export async function measureExport(visit: Visit): Promise<Taken & { text: string }> {
  const page = await openPage(visit, 'settings')
  let text = ''
  const taken = await timed(page, async () => {
    const arrived = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: t('backup:save'), exact: true }).click()
    text = await readFile(await (await arrived).path(), 'utf8')
  })
  await page.close()
  return { ...taken, text }
}

/** From choosing a file, through its preview, until it is merged. */
export async function measureImport(visit: Visit, text: string, folder: string): Promise<Taken> {
  const page = await openPage(visit, 'settings')
  const file = join(folder, 'waymark-backup.json')
  await writeFile(file, text)
  const taken = await timed(page, async () => {
    await page.locator('.file-button input').setInputFiles(file)
    const merge = page.getByRole('button', { name: t('backup:preview.merge'), exact: true })
    await merge.click({ timeout: 120_000 })
    await page.getByText(t('backup:applied.merge')).waitFor({ timeout: 120_000 })
  })
  await page.close()
  return taken
}

/** A round with a shared folder after one tick, the folder being in step before. */
export async function measureFolder(visit: Visit): Promise<Taken> {
  const page = await openPage(visit, 'settings')
  const button = page.locator('.folder .button').first()
  const done = page.locator('.folder [role=status]').filter({ hasText: /\S/ })
  await button.click()
  await done.waitFor({ timeout: 120_000 })
  await page.close()

  const other = await openPage(visit, 'paths/ai-canon')
  await other.locator('[data-step] input:checked').first().waitFor()
  await other.evaluate(tickOnce)
  await other.close()

  const again = await openPage(visit, 'settings')
  const taken = await timed(again, async () => {
    await again.locator('.folder .button').first().click()
    await again
      .locator('.folder [role=status]')
      .filter({ hasText: /\S/ })
      .waitFor({ timeout: 120_000 })
  })
  await again.close()
  return taken
}
