import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { queryOf } from '../../../src/app/routes/query.ts'

const read = queryOf({ state: v.picklist(['open', 'done']), q: v.string() })

describe('the query of an address', () => {
  it('is taken where it makes sense', () => {
    expect(read({ state: 'open', q: '2303.12710' })).toEqual({ state: 'open', q: '2303.12710' })
  })

  it('counts a senseless parameter as none, and keeps the others', () => {
    expect(read({ state: 'lost', q: 'x' })).toEqual({ state: undefined, q: 'x' })
    expect(read({ state: ['open'], q: { toString: 'x' } })).toEqual({})
    expect(Object.keys(read({}))).toEqual(['state', 'q'])
  })

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (query) => {
        const { state, q } = read({ ...query, ['__proto__']: query })
        expect(state === undefined || ['open', 'done'].includes(state)).toBe(true)
        expect(q === undefined || q === query['q']).toBe(true)
      }),
    )
  })
})
