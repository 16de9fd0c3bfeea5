import { describe, expect, it } from 'vitest'
import { figuresOf, ratiosTo, returnsOf } from './figures.ts'
import { median } from './median.ts'

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([10, 1, 2, 4])).toBe(3)
  })

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('figuresOf', () => {
  it('takes the median of each metric over the runs that have it', () => {
    const samples = [
      { firstPaint: 3, bytes: 10 },
      { firstPaint: 1, bytes: 10, tickSaved: undefined },
      { firstPaint: 2, bytes: 40 },
    ]
    expect(figuresOf(samples).medians).toEqual({ firstPaint: 2, bytes: 10 })
  })
})

describe('ratiosTo', () => {
  const ratios = ratiosTo(
    figuresOf([{ firstPaint: 200, largestPaint: 400, scriptBytes: 0 }]),
    figuresOf([{ firstPaint: 100, largestPaint: 400, scriptBytes: 5, tickSaved: 1000 }]),
  )

  it('gives the app’s figures as multiples of the peer’s', () => {
    expect(ratios.firstPaint).toBe(0.5)
    expect(ratios.largestPaint).toBe(1)
  })

  it('compares what only the app can do with the peer’s nearest figure', () => {
    expect(ratios.tickSaved).toBe(2.5)
  })

  it('gives none where the peer has nothing', () => {
    expect(ratios).not.toHaveProperty('scriptBytes')
  })
})

describe('returnsOf', () => {
  it('compares a visit that returns with the first one', () => {
    const figures = figuresOf([
      { firstPaint: 800, largestPaint: 1000, reloadFirstPaint: 200, reloadLargestPaint: 500 },
    ])
    expect(returnsOf(figures)).toEqual({ reloadFirstPaint: 0.25, reloadLargestPaint: 0.5 })
    expect(returnsOf(figuresOf([{ firstPaint: 800 }]))).toEqual({})
  })
})
