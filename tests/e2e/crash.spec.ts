import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { langs } from '../../src/i18n/langs.ts'
import { cutLog, firstFragments } from './support/database-log.ts'
import { expect, open, saved, test, wordsOf } from './support/test.ts'
import { hear, noteKey, tickOn, typeOn, type Writings } from './support/write-until-killed.ts'

/** How often the browser is killed. */
const rounds = Number(process.env['WAYMARK_CRASH_ROUNDS'] ?? 1)

/** In how many places the log of its database is cut. */
const cuts = rounds > 3 ? 10 : 1

const noted = 'attention-is-all-you-need'
const note = (page: Page) => page.locator('.note-editor textarea')

/** The status of every step of the path on a page. */
function statuses(page: Page): Promise<Record<string, string>> {
  return page
    .locator('li[data-step]')
    .evaluateAll((steps) =>
      Object.fromEntries(
        (steps as HTMLElement[]).map(({ dataset }) => [dataset['step']!, dataset['status']!]),
      ),
    )
}

/** What the pages show of all that was told to be saved or was under way. */
async function shownOf(
  { told, underWay }: Writings,
  path: Page,
  work: Page,
): Promise<Map<string, string>> {
  const steps = await statuses(path)
  const number = await note(work).inputValue()
  const keys = [...told.keys(), ...underWay.keys()]
  return new Map(keys.map((key) => [key, key === noteKey ? number : (steps[key] ?? 'todo')]))
}

/** What was told to be saved and is not shown; nothing else may have taken its place but what was under way. */
function lostIn({ told, underWay }: Writings, shown: Map<string, string>): string[] {
  return [...told].flatMap(([key, value]) => {
    const found = shown.get(key)!
    if (found === value) return []
    const later =
      key === noteKey ? Number(found) > Number(value) && underWay.has(key) : underWay.has(key)
    return later ? [] : [`${key}: ${value}, now ${found}`]
  })
}

async function kill(context: BrowserContext): Promise<void> {
  const devTools = await context.browser()!.newBrowserCDPSession()
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo')
  const closed = new Promise((resolve) => context.once('close', resolve))
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL')
  await closed
}

test('what was said to be saved outlives the death of the browser', async ({
  launchOptions,
  baseURL,
  watch,
}) => {
  test.setTimeout(60_000 + rounds * 30_000)
  const profile = await mkdtemp(join(tmpdir(), 'waymark-crash-'))
  const writings: Writings = { told: new Map(), underWay: new Map(), acknowledged: 0 }
  const lost: string[] = []

  for (let round = 0; round <= rounds; round++) {
    const lang = langs[round % langs.length]!
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL })
    watch(context)
    await hear(context, writings)
    const [path, work] = [context.pages()[0]!, await context.newPage()]
    await open(work, `${lang}/works/${noted}`)
    await open(path, `${lang}/paths/ai-canon`)
    await expect(note(work)).toBeEnabled()
    await expect
      .poll(async () => lostIn(writings, await shownOf(writings, path, work)))
      .toEqual([])
      .catch(async () => lost.push(...lostIn(writings, await shownOf(writings, path, work))))
    // From here on it counts as it is, whatever was under way.
    writings.told = await shownOf(writings, path, work)
    writings.underWay.clear()
    if (round === rounds) {
      await context.close()
      break
    }
    const before = writings.acknowledged
    tickOn(path, round * 17)
    typeOn(work, Number(writings.told.get(noteKey) ?? 0) + 1)
    // Each round ends somewhere else: after so many acknowledgements, in the middle of the next.
    await expect.poll(() => writings.acknowledged - before).toBeGreaterThan(3 + (round % 7))
    await kill(context)
  }

  console.log(`${rounds} deaths: acknowledged ${writings.acknowledged}, lost ${lost.length}`)
  expect(lost).toEqual([])
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('a database that the browser throws away, because its log is torn, comes back', async ({
  launchOptions,
  baseURL,
  watch,
}) => {
  test.setTimeout(60_000 + cuts * 60_000)
  const folder = await mkdtemp(join(tmpdir(), 'waymark-torn-'))
  const written = join(folder, 'written')
  const ticks = 12
  /** Starts the browser with a profile. */
  const start = async (profile: string) => {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL })
    watch(context)
    return { context, page: context.pages()[0]! }
  }

  const { context, page } = await start(written)
  await open(page, `en/paths/ai-canon`)
  for (let i = 0; i < ticks; i++) {
    await page.locator('li[data-step] input').nth(i).check()
    await saved(page)
  }
  await open(page, `en/works/${noted}`)
  await expect(note(page)).toBeEnabled()
  let text = ''
  for (let i = 1; i <= cuts * 2; i++) {
    // Longer than a block of the log, and not to be made shorter by compression.
    text = Array.from({ length: 1500 }, () => crypto.randomUUID()).join(' ')
    await note(page).fill(text)
    await expect(page.locator('[data-note-saved]')).toBeAttached()
  }
  await context.close()

  const places = firstFragments(written)
  expect(places.length).toBeGreaterThanOrEqual(cuts)
  let [lost, restored] = [0, 0]
  for (let i = 0; i < cuts; i++) {
    const place = places[Math.floor(((i + 1) * places.length) / cuts) - 1]!
    const profile = join(folder, `cut-at-${place}`)
    await cp(written, profile, { recursive: true })
    cutLog(profile, place)
    // The browser finds out at the second start, if not at the first.
    for (const lang of langs) {
      const { context, page } = await start(profile)
      await open(page, `${lang}/paths/ai-canon`)
      const done = async () =>
        Object.values(await statuses(page)).filter((status) => status === 'done').length
      await expect
        .poll(done)
        .toBe(ticks)
        .catch(() => lost++)
      const words = wordsOf[lang]('record:restored.save')
      restored += await page.locator('.notices').getByText(words).count()
      await open(page, `${lang}/works/${noted}`)
      await expect(note(page))
        .toHaveValue(text)
        .catch(() => lost++)
      await context.close()
    }
  }
  console.log(`${cuts} torn logs: ${restored} times something came back, lost ${lost}`)
  expect(lost).toBe(0)
  expect(restored).toBeGreaterThan(0)
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
