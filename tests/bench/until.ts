import { setTimeout as wait } from 'node:timers/promises'

/** How long something may take, in milliseconds. */
const patience = 60_000

/**
 * Waits until `check` holds, by asking again and again from outside the page, whose
 * policy may forbid what Playwright would put into it.
 * @throws Error after a minute, naming `what` did not come about.
 */
export async function until(check: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + patience
  while (!(await check())) {
    if (performance.now() > end) throw new Error(`not within ${patience} ms: ${what}`)
    await wait(50)
  }
}
