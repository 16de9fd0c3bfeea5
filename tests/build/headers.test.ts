import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filledIn, headersFor, workerPolicy } from '../../src/build/host-files.ts'

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

  it('let a worker do nothing but compute', () => {
    const { 'Content-Security-Policy': policy } = headersFor('/sub/assets/reader-worker-1.js', file)
    expect(policy).toBe(workerPolicy)
    expect(policy).toContain("default-src 'none'")
    // These load code of the site.
    for (const other of ['/sub/sw.js', '/sub/workers/backup-worker-1.js'])
      expect(headersFor(other, file)['Content-Security-Policy']).not.toBe(workerPolicy)
  })

  it('say nothing of what lies outside the site', () => {
    expect(headersFor('/other', file)).toEqual({})
  })
})

describe('the example for nginx', () => {
  it.each([
    ['pages', '/sub/', 0],
    ['files with a hash', '/sub/assets/entry-1.js', 1],
  ])('sends the same headers with %s', (_, path, part) => {
    const nginx = shipped('_nginx.conf').replaceAll('"', '').split('location /sub/assets/')[part]!
    for (const [name, value] of Object.entries(headersFor(path, shipped('_headers')))) {
      expect(nginx).toContain(`add_header ${name} ${value} always;`)
    }
  })
})
