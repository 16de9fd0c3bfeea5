import { describe, expect, it } from 'vitest'
import { licensesText } from '../../src/build/licenses.ts'

const b = { name: 'b', version: '1.0.0', identifier: 'MIT', text: 'MIT of b' }

describe('the text of all licenses', () => {
  it('begins with our own, and has each package once, by name', () => {
    const a = { name: 'a', version: '2.0.0', text: 'ISC of a' }
    const text = licensesText('MIT of ours', [b, a, { ...b }])
    const places = ['MIT of ours', 'a 2.0.0', 'ISC of a', 'b 1.0.0 (MIT)', 'MIT of b']
    for (const part of places) expect(text.split(part), part).toHaveLength(2)
    expect(places.map((part) => text.indexOf(part))).toEqual(
      places.map((part) => text.indexOf(part)).toSorted((x, y) => x - y),
    )
  })

  it('does not come about where a package has no license', () => {
    expect(() => licensesText('', [{ ...b, text: undefined }])).toThrow('b 1.0.0')
  })
})
