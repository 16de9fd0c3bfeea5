import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filledIn, headersFor } from '../../src/build/host-files.ts'

const site = { origin: 'https://waymark.example', base: '/sub/' }
const shipped = (name: string) =>
  filledIn(readFileSync(resolve('public', name), 'utf8'), site, "default-src 'none'")

describe('the headers shipped for static hosts', () => {
  const file = shipped('_headers')

  it('give every page the policy and no caching', () => {
    expect(headersFor('/sub/en/paths/ai-canon', file)).toMatchObject({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Cache-Control': 'no-cache',
    })
    expect(headersFor('/sub/sw.js', file)['Cache-Control']).toBe('no-cache')
  })

  it('let hashed files be kept for ever', () => {
    expect(headersFor('/sub/assets/entry-1.js', file)).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    })
  })

  it('say nothing of what lies outside the site', () => {
    expect(headersFor('/other', file)).toEqual({})
  })
})

describe('the example for nginx', () => {
  it('sends the same headers', () => {
    const nginx = shipped('_nginx.conf')
    const { 'Cache-Control': _, ...headers } = headersFor('/sub/', shipped('_headers'))
    for (const [name, value] of Object.entries(headers)) {
      expect(nginx.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`)
    }
  })
})
