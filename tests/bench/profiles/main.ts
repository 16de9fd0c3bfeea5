import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../e2e/find-chromium.mjs'
import { buildApp } from '../build-app.ts'
import { median } from '../median.ts'
import { readOptions } from '../options.ts'
import { serve } from '../serve.ts'
import { aligned } from '../table.ts'
import {
  measureExport,
  measureFolder,
  measureHeap,
  measureImport,
  measureNote,
  measureSearch,
  measureSettings,
  measureShare,
  measureStart,
  measureTick,
  type Taken,
  type Visit,
} from './measure.ts'
import { seed, type Size } from './seed.ts'
import { watchStalls } from './stalls.ts'

/** The profiles that are compared. The first holds a tick and a note, so that there is something to wait for. */
const sizes = {
  empty: { events: 1, notes: 1 },
  heavy: { events: 100_000, notes: 2_000 },
} satisfies Record<string, Size>

type Profile = keyof typeof sizes

/** What one run measured: milliseconds, and bytes for the heap. */
type Sample = Record<string, number>

/**
 * Measures what a learner does in an empty profile and in one of years of use, in turns in
 * one browser, and prints times, longest stalls and ratios.
 * @returns the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const { runs, json } = readOptions(['--runs', '3', ...args])
  const server = await serve(buildApp())
  const folder = await mkdtemp(join(tmpdir(), 'waymark-profiles-'))
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  })
  const samples: Record<Profile, Sample[]> = { empty: [], heavy: [] }
  try {
    const visits = {
      empty: await profile(browser, server.origin, sizes.empty),
      heavy: await profile(browser, server.origin, sizes.heavy),
    }
    for (let run = 1; run <= runs; run++) {
      for (const name of ['empty', 'heavy'] as const) {
        console.error(`… run ${run}: ${name}`)
        const fresh = { ...visits[name], context: await open(browser) }
        samples[name].push(await sampleOf(visits[name], fresh, folder))
        await fresh.context.close()
      }
    }
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true })
  }
  console.log(`Medians of ${runs} alternating runs; load ${loadavg()[0]!.toFixed(1)}.\n`)
  console.log(table(samples))
  if (json) await writeFile(json, `${JSON.stringify(samples, null, 2)}\n`)
  return 0
}

/** A browser profile of its own, in which the browser's private file system plays the shared folder. */
async function open(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  await context.addInitScript(watchStalls)
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker')
    const showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('shared', { create: true })
    Object.assign(window, { showDirectoryPicker })
  })
  return context
}

/** A profile of a size, whose database the app has made. */
async function profile(browser: Browser, origin: string, size: Size): Promise<Visit> {
  const context = await open(browser)
  const page = await context.newPage()
  await page.goto(`${origin}/en/paths/ai-canon`)
  await page.locator('[data-step] input').first().check()
  await page.locator('.save-state[data-saved]').waitFor()
  await page.goto(`${origin}/icon.svg`)
  await seed(page, size)
  await page.close()
  return { context, origin }
}

async function sampleOf(visit: Visit, fresh: Visit, folder: string): Promise<Sample> {
  const { text, ...exporting } = await measureExport(visit)
  const taken: Record<string, Taken> = {
    start: await measureStart(visit),
    tick: await measureTick(visit),
    search: await measureSearch(visit),
    note: await measureNote(visit),
    settings: await measureSettings(visit),
    'share link': await measureShare(visit),
    export: exporting,
    import: await measureImport(fresh, text, folder),
    'folder round': await measureFolder(visit),
  }
  const sample: Sample = {}
  for (const [name, { time, stall }] of Object.entries(taken)) {
    sample[name] = time
    sample[`${name}: stall`] = stall
  }
  return { ...sample, 'heap, MB': (await measureHeap(visit)) / 1e6 }
}

function table(samples: Record<Profile, Sample[]>): string {
  const names = Object.keys(samples.empty[0]!)
  const of = (profile: Profile, name: string) =>
    median(samples[profile].map((sample) => sample[name]!))
  const rows = names.map((name) => {
    const [empty, heavy] = [of('empty', name), of('heavy', name)]
    const ratio = empty > 0 ? `${(heavy / empty).toFixed(2)} ×` : '–'
    return [name, empty.toFixed(0), heavy.toFixed(0), ratio]
  })
  return aligned([['ms', 'empty', 'heavy', 'heavy/empty'], ...rows])
}
