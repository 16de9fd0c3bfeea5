// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { earlyTicks, earlyTicksKey, forgetEarlyTicks } from '../../src/learner/early-ticks.ts'

const keep = (ticks: unknown) => localStorage.setItem(earlyTicksKey, JSON.stringify(ticks))
const done = (work: string) => ({ work, field: 'status', value: 'done' })

describe('ticks made before the app has taken over', () => {
  beforeEach(() => localStorage.clear())

  it('come as the latest of each work, whatever else is kept there', () => {
    keep([
      { work: 'bert', done: false },
      null,
      'bert',
      { done: true },
      { work: 'bert', done: true },
    ])
    expect(earlyTicks()).toEqual([done('bert')])
    localStorage.setItem(earlyTicksKey, 'no JSON')
    expect(earlyTicks()).toEqual([])
  })

  it('stay where another tab has made them while these were recorded', () => {
    keep([{ work: 'bert', done: true }])
    const recorded = earlyTicks()
    keep([
      { work: 'bert', done: true },
      { work: 'gpt', done: true },
    ])
    forgetEarlyTicks(recorded)
    expect(earlyTicks()).toEqual([done('gpt')])
    forgetEarlyTicks(earlyTicks())
    expect(localStorage.getItem(earlyTicksKey)).toBeNull()
  })
})
