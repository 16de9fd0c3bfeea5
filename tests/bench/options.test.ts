import { describe, expect, it } from 'vitest'
import { readOptions } from './options.ts'

describe('readOptions', () => {
  it('measures five times unless told otherwise', () => {
    expect(readOptions([])).toEqual({ runs: 5, json: undefined })
    expect(readOptions(['--runs', '1', '--json', 'a.json'])).toEqual({ runs: 1, json: 'a.json' })
  })

  it.each(['0', '1.5', 'many'])('refuses %s runs', (runs) => {
    expect(() => readOptions(['--runs', runs])).toThrow(RangeError)
  })
})
