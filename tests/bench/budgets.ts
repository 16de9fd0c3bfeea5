import type { MetricName } from './metrics.ts'

/**
 * The budgets: what the app's figure may be at most, as a multiple of the peer's. Paints
 * have room for the noise of a computer that does other things too.
 */
export const budgets: Partial<Record<MetricName, { static?: number; vitepress?: number }>> = {
  firstPaint: { static: 1.25, vitepress: 0.75 },
  largestPaint: { static: 1.25, vitepress: 0.75 },
  bytesBeforePaint: { static: 1.2, vitepress: 0.25 },
  bytes: { vitepress: 1.5 },
  blockingScriptBytes: { vitepress: 1 },
  reloadFirstPaint: { static: 1.25, vitepress: 1 },
  reloadLargestPaint: { static: 1.25, vitepress: 1 },
}

/** What the paints of a visit that returns may be, as a multiple of the first visit's. */
export const returnBudget = 0.6

/** What folding a whole log may take, as a multiple of the time that parsing it takes. */
export const foldBudget = 2
