import { test as base, expect, type BrowserContext } from '@playwright/test'
import { origin } from './site.ts'

export { expect }
export { eachLang, wordsOf } from './languages.ts'
export { open, ready, saved, step, tickBox } from './pages.ts'

interface Guards {
  /**
   * What went wrong behind the test's back, in words. Any entry fails the test.
   * Contexts a test makes itself are watched only if it asks with `watch`.
   */
  troubles: string[]
  /** Names a kind of trouble that belongs to the test, by what its entry says. */
  allow(pattern: RegExp): void
  /** Watches a further context; requests to `own` (by default the site's origin) are fine. */
  watch(context: BrowserContext, own?: string): void
}

/**
 * Playwright's `test`, failing on every request to another origin, console error,
 * uncaught error and violation of the content security policy.
 */
export const test = base.extend<Guards>({
  troubles: async ({}, use) => {
    await use([])
  },

  watch: async ({ troubles }, use) => {
    await use((context, own = origin) => {
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (/^https?:$/.test(protocol) && origin !== own) {
          troubles.push(`request to another origin: ${request.url()}`)
        }
      })
      // The browser reports violations of the policy as console errors too.
      context.on('console', (message) => {
        if (message.type() === 'error') {
          troubles.push(`console error: ${message.text()} (${message.location().url})`)
        }
      })
      context.on('weberror', (error) => troubles.push(`uncaught error: ${error.error().stack}`))
    })
  },

  allow: async ({ troubles }, use) => {
    const allowed: RegExp[] = []
    await use((pattern) => void allowed.push(pattern))
    const rest = troubles.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble)))
    expect(rest, 'nothing may go wrong unseen').toEqual([])
  },

  // `allow` looks at the troubles when the test is over, so it must always be there.
  context: async ({ context, watch, allow: _ }, use) => {
    watch(context)
    await use(context)
  },
})
