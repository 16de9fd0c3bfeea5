import { describe, expect, it } from 'vitest'
import { folderStateIn } from '../../../src/features/sync/folder-state.ts'
import { segmentMarkIn } from '../../../src/features/sync/segment-mark.ts'
import { hostileValues, spoiled } from '../../fixtures/hostile-values.ts'

const mark = { device: 'phone-1', sequence: 7, from: 3, random: '0123abcd' }
const own = { name: 'mine', from: 1, sequence: 2, size: 3 }
const read = { name: 'theirs', key: 'theirs', device: 'laptop', from: 1, sequence: 2 }
const state = {
  device: 'phone-1',
  sequence: 7,
  session: 'a-session',
  own: [own],
  stale: ['old'],
  read: [read],
  whole: false,
}

describe.each([
  ['the mark of a segment', segmentMarkIn, mark],
  ['what a device remembers of a folder', folderStateIn, state],
] as const)('%s', (_, parse, good) => {
  it('is read as it is, with members of a newer version', () => {
    const newer = { ...good, more: { deep: [1] } }
    expect(parse(newer)).toEqual(newer)
  })

  it('is none where a value is hostile', () => {
    for (const value of hostileValues) expect(parse(value)).toBeUndefined()
  })

  it('is none where a name would lead elsewhere, or a number counts nothing', () => {
    for (const device of ['../../x', 'a.b', 'a b', '', 'x'.repeat(65)]) {
      expect(parse({ ...good, device })).toBeUndefined()
    }
    for (const sequence of [-1, 0.5, 2 ** 53, '7', NaN]) {
      expect(parse({ ...good, sequence })).toBeUndefined()
    }
  })
})

describe('a hostile member', () => {
  it('of a mark is none, or does no harm', () => {
    for (const { value } of spoiled(mark)) {
      const found = segmentMarkIn(value)
      if (!found) continue
      expect(found.device).toMatch(/^[\w-]{1,64}$/)
      expect(found.random ?? '00000000').toMatch(/^[0-9a-f]{8}$/)
      expect([found.sequence, found.from].every((count) => count > 0)).toBe(true)
    }
  })

  it('of a memory is none, or lists remain lists', () => {
    for (const { value } of spoiled(state)) {
      const found = folderStateIn(value)
      if (!found) continue
      expect([found.own, found.stale, found.read].every(Array.isArray)).toBe(true)
      expect(typeof found.whole).toBe('boolean')
    }
    for (const { value } of spoiled(own)) {
      expect(folderStateIn({ ...state, own: [value] })?.own ?? []).not.toContainEqual(
        expect.objectContaining({ size: expect.not.toSatisfy(Number.isSafeInteger) }),
      )
    }
  })
})

describe('a version of the app before there were segments', () => {
  it('wrote slots that stand for all it had written', () => {
    expect(segmentMarkIn({ device: 'old', sequence: 9, session: 's' })).toMatchObject({ from: 1 })
  })

  it('remembered how it signs, and nothing it wrote: the next is the whole record', () => {
    const { device, sequence, session } = state
    const nothing = { own: [], stale: [], read: [], whole: true }
    const before = { device, sequence, session }
    expect(folderStateIn(before)).toEqual({ ...before, ...nothing })
  })
})
