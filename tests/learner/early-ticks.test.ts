// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { earlyTicksKey, type EarlyTick } from '../../src/learner/early-ticks-key.ts'
import { earlyTicks, forgetEarlyTicks, keepEarly } from '../../src/learner/early-ticks.ts'
import { hostileValues, spoiled } from '../fixtures/hostile-values.ts'

const keep = (ticks: unknown) => localStorage.setItem(earlyTicksKey, JSON.stringify(ticks))
const gpt: EarlyTick = { work: 'gpt', done: true }
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

  it('stand beside whatever else was done while there was no storage', () => {
    keep([{ work: 'bert', done: true }, null])
    const star = { work: 'bert', field: 'star', value: true }
    expect(keepEarly([star, { work: 'gpt', field: 'status', value: 'doing' }])).toBe(true)
    expect(keepEarly([{ work: 'bert', field: 'status', value: 'todo' }])).toBe(true)
    // As the script in the head, which may show them before the app comes, reads them.
    expect(JSON.parse(localStorage.getItem(earlyTicksKey)!)).toEqual([
      null,
      star,
      { work: 'gpt', field: 'status', value: 'doing' },
      { work: 'bert', done: false },
    ])
    expect(earlyTicks()).toEqual([
      star,
      { work: 'gpt', field: 'status', value: 'doing' },
      { work: 'bert', field: 'status', value: 'todo' },
    ])
    forgetEarlyTicks([star])
    expect(earlyTicks().map(({ field }) => field)).toEqual(['status', 'status'])
  })

  it('are said not to be kept where they are not', () => {
    localStorage.setItem(earlyTicksKey, '{"of":"somebody else"}')
    expect(keepEarly([{ work: 'bert', field: 'star', value: true }])).toBe(false)
    expect(localStorage.getItem(earlyTicksKey)).toBe('{"of":"somebody else"}')
    localStorage.clear()
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(keepEarly([{ work: 'bert', field: 'star', value: true }])).toBe(false)
    vi.unstubAllGlobals()
  })

  it('are found among hostile values, which stay as they are', () => {
    const hostile = [...hostileValues, ...spoiled(gpt).map(({ value }) => value)]
    // As localStorage gives them back, without those that are ticks after all.
    const unfit = (JSON.parse(JSON.stringify(hostile)) as (Partial<EarlyTick> | null)[]).filter(
      (value) => typeof value?.work !== 'string' || typeof value.done !== 'boolean',
    )
    expect(unfit.length).toBeGreaterThan(50)
    keep([...unfit, { work: 'bert', done: true }])
    expect(earlyTicks()).toEqual([done('bert')])
    forgetEarlyTicks(earlyTicks())
    expect(JSON.parse(localStorage.getItem(earlyTicksKey)!)).toEqual(unfit)
    expect(earlyTicks()).toEqual([])
  })

  it.each(['{', '"text"', '3', 'null', '{"work":"bert","done":true}', '{"__proto__":[]}'])(
    'are none in %s, which is left alone',
    (text) => {
      localStorage.setItem(earlyTicksKey, text)
      expect(earlyTicks()).toEqual([])
      forgetEarlyTicks([{ work: 'bert', field: 'status', value: 'done' }])
      expect(localStorage.getItem(earlyTicksKey)).toBe(text)
    },
  )

  it('name works a backup can hold', () => {
    keep(['__proto__', '', 'x'.repeat(201), 'a\u0000b'].map((work) => ({ work, done: true })))
    expect(earlyTicks()).toEqual([])
    keep([{ work: 'x'.repeat(200), done: true }])
    expect(earlyTicks()).toHaveLength(1)
  })
})
