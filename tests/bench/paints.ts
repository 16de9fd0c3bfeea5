import type { Page } from '@playwright/test'

/** When a page was painted, in milliseconds since its navigation began. */
export interface Paints {
  /** First contentful paint. https://www.w3.org/TR/paint-timing/ */
  first: number
  /** Largest contentful paint so far. https://www.w3.org/TR/largest-contentful-paint/ */
  largest: number
  /** When the navigation began, in milliseconds since 1970. */
  origin: number
}

/** Reads the paints of a loaded page. Rejects where the browser reports none. */
export function paintsOf(page: Page): Promise<Paints> {
  return page.evaluate(
    () =>
      new Promise<Paints>((resolve, reject) => {
        setTimeout(() => reject(new Error(`no paint of ${location.href}`)), 10_000)
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]
          const largest = list.getEntries().at(-1)
          if (!first || !largest) return
          resolve({
            first: first.startTime,
            largest: largest.startTime,
            origin: performance.timeOrigin,
          })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}
