import { describe, expect, it } from 'vitest'
import { placeOfCard } from '../../src/ui/place-card.ts'

const block = { left: 100, top: 200, width: 500 }
const card = { width: 300, height: 150 }
const window = { top: 60, bottom: 800 }
const line = (left: number, top: number) => ({ left, top, bottom: top + 20 })

describe('the place of a card', () => {
  it('is below the text, at its left edge, counted from the corner of the block', () => {
    expect(placeOfCard([line(150, 300)], { block, card, window })).toEqual({ left: 50, top: 120 })
  })

  it('is below the last line of a text that wraps', () => {
    const lines = [line(520, 300), line(100, 330)]
    expect(placeOfCard(lines, { block, card, window })).toEqual({ left: 0, top: 150 })
  })

  it('does not leave the block to either side', () => {
    expect(placeOfCard([line(590, 300)], { block, card, window }).left).toBe(200)
    expect(placeOfCard([line(90, 300)], { block, card, window }).left).toBe(0)
  })

  it('is above the text where there is no room below', () => {
    expect(placeOfCard([line(150, 700)], { block, card, window })).toEqual({ left: 50, top: 350 })
  })

  it('stays below where there is no room above either', () => {
    const low = { top: 60, bottom: 260 }
    expect(placeOfCard([line(150, 180)], { block, card, window: low }).top).toBe(0)
  })
})
