import { test as base, expect, type BrowserContext } from '@playwright/test'

export { expect }
export { eachLang, inLang, wordsOf } from './words.ts'
export { allowNoReload, open, ready, saved, step, tickBox } from './pages.ts'

interface Guards {
  /** What went wrong behind the test's back, in words, and what of it the test expects. */
  troubles: { found: string[]; allowed: RegExp[]; origin: string }
  /** Names a kind of trouble that belongs to the test, by what its entry says. */
  allow(pattern: RegExp): void
  /** Watches a context the test makes itself, as `context` is watched. */
  watch(context: BrowserContext): void
}

/** Writes every uncaught error to the console. Runs in the service worker. */
function reportErrors(): void {
  addEventListener('error', ({ error }) => console.error('uncaught:', String(error)))
  addEventListener('unhandledrejection', ({ reason }) => console.error('uncaught:', String(reason)))
}

/**
 * Playwright's `test`, failing on every request to another origin than that of
 * `baseURL`, console error, uncaught error and violation of the content security policy.
 */
export const test = base.extend<Guards>({
  troubles: async ({ baseURL }, provide) => {
    const found: string[] = []
    const allowed: RegExp[] = []
    await provide({ found, allowed, origin: new URL(baseURL!).origin })
    const rest = found.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble)))
    expect(rest, 'nothing may go wrong unseen').toEqual([])
  },

  allow: async ({ troubles }, provide) => {
    await provide((pattern) => void troubles.allowed.push(pattern))
  },

  watch: async ({ troubles: { found, origin } }, provide) => {
    await provide((context) => {
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
          found.push(`request to another origin: ${request.url()}`)
        }
      })
      // The browser reports violations of the policy as console errors too.
      context.on('console', (message) => {
        if (message.type() !== 'error') return
        found.push(`console error: ${message.text()} (${message.location().url})`)
      })
      // In the page and in its workers; a promise that nobody catches is among them.
      context.on('weberror', (error) =>
        found.push(`uncaught error: ${error.error().stack || String(error.error())}`),
      )
      // Of the service worker Playwright reports only what it writes to the console.
      context.on('serviceworker', (worker) => {
        worker.evaluate(reportErrors).catch(() => {
          // It was gone before it could be asked.
        })
      })
    })
  },

  context: async ({ context, watch }, provide) => {
    watch(context)
    await provide(context)
  },
})
