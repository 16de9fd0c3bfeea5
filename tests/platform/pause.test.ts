// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pauseBeforeRetry, type Pause } from '../../src/platform/pause.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Says when a pause is over, in milliseconds from now. */
function lengthOf({ over }: Pause): Promise<number> {
  const began = Date.now()
  return over.then(() => Date.now() - began)
}

describe('the pause before a retry', () => {
  it('is twice as long every time, and never longer than a minute', async () => {
    const lengths: number[] = []
    for (let tries = 0; tries < 12; tries++) {
      const length = lengthOf(pauseBeforeRetry(tries))
      await vi.runAllTimersAsync()
      lengths.push(await length)
    }
    expect(lengths.slice(0, 4)).toEqual([250, 500, 1000, 2000])
    expect(lengths.slice(-3)).toEqual([60_000, 60_000, 60_000])
  })

  it('is over at once when the network comes back, or somebody ends it', async () => {
    const first = lengthOf(pauseBeforeRetry(8))
    await vi.advanceTimersByTimeAsync(1000)
    window.dispatchEvent(new Event('online'))
    expect(await first).toBe(1000)
    const pause = pauseBeforeRetry(8)
    const second = lengthOf(pause)
    await vi.advanceTimersByTimeAsync(10)
    pause.end()
    expect(await second).toBe(10)
    expect(vi.getTimerCount()).toBe(0)
  })
})
