import type { Page } from '@playwright/test'

type Watched = typeof globalThis & { stalls?: number[] }

/** Runs in the page before its own scripts: notes every task that blocks it, in milliseconds. */
export function watchStalls(): void {
  const stalls: number[] = []
  Object.assign(globalThis, { stalls })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) stalls.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

/**
 * The longest time the page was blocked since the last call, in milliseconds; 0 where no
 * task took 50 or more. https://www.w3.org/TR/longtasks-1/
 */
export async function longestStall(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // The observer is told after the task.
    await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }))
    return Math.max(0, ...(globalThis as Watched).stalls!.splice(0))
  })
}
