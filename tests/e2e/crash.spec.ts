import { chromium, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { langs } from '../../src/i18n/langs.ts'
import { pathIn, titleOf } from './support/catalogue.ts'
import { expect, open, test, tickBox } from './support/test.ts'

/** How often the browser is killed. */
const rounds = Number(process.env['WAYMARK_CRASH_ROUNDS'] ?? 3)

/** Resolves in the moment in which the page says “saved”. */
function acknowledged(page: Page): Promise<void> {
  return page.evaluate(() => {
    const told = () => document.querySelector('.save-state[data-saved]') !== null
    return new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!told()) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document, { subtree: true, childList: true, attributes: true })
      if (told()) resolve()
    })
  })
}

test('what was said to be saved outlives the death of the browser', async ({
  launchOptions,
  baseURL,
  watch,
}) => {
  test.setTimeout(60_000 + rounds * 30_000)
  const profile = await mkdtemp(join(tmpdir(), 'waymark-crash-'))
  const works = pathIn('en', 'ai-canon').stages.flatMap((stage) => stage.works)
  const told: string[] = []
  const lost = new Set<string>()

  for (let round = 0; round <= rounds; round++) {
    const lang = langs[round % langs.length]!
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL })
    watch(context)
    const page = context.pages()[0]!
    await open(page, `${lang}/paths/ai-canon`)
    await expect(page.locator('html')).not.toHaveAttribute('data-returning')
    for (const work of told) {
      const box = tickBox(page, titleOf(lang, work))
      await expect(box)
        .toBeChecked()
        .catch(() => lost.add(work))
    }
    if (round === rounds) {
      await context.close()
      break
    }
    const work = works[round]!
    const devTools = await context.browser()!.newBrowserCDPSession()
    const { processInfo } = await devTools.send('SystemInfo.getProcessInfo')
    const browser = processInfo.find(({ type }) => type === 'browser')!
    const closed = new Promise((resolve) => context.once('close', resolve))
    const saved = acknowledged(page)
    await tickBox(page, titleOf(lang, work)).click()
    await saved
    process.kill(browser.id, 'SIGKILL')
    told.push(work)
    await closed
  }

  console.log(`acknowledged ${told.length}, lost ${lost.size}`)
  expect([...lost]).toEqual([])
  expect(told).toHaveLength(rounds)
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})
