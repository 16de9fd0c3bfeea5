import type { Page, Worker } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cloudflare, github } from './support/hosts.ts'
import { expect, inLang, open, test } from './support/own-server.ts'
import { dist } from './support/site.ts'
import { serveWatched } from './support/watched-server.ts'

/** Lets the page read a file that is no backup. @returns the worker that has read it. */
async function readInWorker(page: Page, refusal: string): Promise<Worker> {
  // The worker is to outlive its task, so that it can be looked at.
  await page.addInitScript(() => Object.assign(Worker.prototype, { terminate() {} }))
  await open(page, 'en/settings')
  const buffer = Buffer.from('{"hello":"world"}')
  await page
    .locator('.file-button input')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
  await expect(page.getByText(refusal)).toBeVisible()
  return page.workers().find((worker) => worker.url().includes('/reader-worker'))!
}

inLang('en', (_, t) => {
  const refusal = t('backup:refused', { why: t('failures:not-a-backup') })

  test('where the host sends no policy, the worker that reads files has no way out', async ({
    page,
    server,
  }) => {
    server.host = github
    const worker = await readInWorker(page, refusal)
    const left = await worker.evaluate(() =>
      ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'Worker']
        .concat(['WebTransport', 'FontFace', 'fonts', 'navigator', 'caches', 'indexedDB'])
        .filter((name) => name in globalThis),
    )
    expect(left).toEqual([])
  })

  test('where the headers are ours, a policy keeps it from loading anything besides', async ({
    page,
    server,
    allow,
  }) => {
    allow(/Content Security Policy|Failed to load resource|request to another origin/)
    const elsewhere = await serveWatched(dist)
    server.host = cloudflare
    const worker = await readInWorker(page, refusal)
    for (const { origin } of [elsewhere, server]) {
      const outcome = await worker.evaluate(
        (url) =>
          import(url).then(
            () => 'loaded',
            (error: Error) => error.name,
          ),
        `${origin}/assets/${readdirSync(join(dist, 'assets')).find((name) => name.startsWith('words-en'))}`,
      )
      expect(outcome).toBe('TypeError')
    }
    expect(elsewhere.answers).toEqual([])
    await elsewhere.close()
  })

  test('its code asks for nothing, and loads no more of itself', () => {
    const [file, ...more] = readdirSync(join(dist, 'assets')).filter((name) =>
      name.startsWith('reader-worker'),
    )
    expect(more).toEqual([])
    const code = readFileSync(join(dist, 'assets', file!), 'utf8')
    // The names of what is taken away stand in it as texts; nothing may be called or made by them.
    expect(code).not.toMatch(
      /\b(fetch|importScripts|import|sendBeacon|eval|Function)\s*\(|\bimport\s*["'`{*]|new (XMLHttpRequest|WebSocket|EventSource|WebTransport|Worker)\b|\bfrom\s*["'`]/,
    )
  })
})
