import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkState } from '../../../src/content/schema.ts'
import {
  applyEvent,
  emptyProgress,
  fold,
  type Json,
  type ProgressEvent,
} from '../../../src/learner/model/events.ts'
import {
  linkGroupOf,
  linkReport,
  linkView,
  longestAddress,
  readAddress,
  shortAddress,
} from '../../../src/learner/model/link-state.ts'
import { undoOf } from '../../../src/learner/model/undo.ts'

const url = 'https://example.org/page'
const archived = `https://web.archive.org/web/2023/${url}`
const checked = '2026-02-03'

function event(at: number, value: Json): ProgressEvent {
  return { id: `e${at}`, at, device: 'd', work: 'w', field: 'link:blog', value }
}

const rowWith = (value: Json) => applyEvent(emptyProgress('w'), event(1, value))

describe('the report on a link', () => {
  it('is what its latest event says', () => {
    const log = [
      event(1, { broken: true }),
      event(2, { broken: true, address: 'https://a.example/' }),
    ]
    expect(linkReport(fold(log).get('w'), 'blog')).toEqual({ address: 'https://a.example/' })
    expect(linkReport(fold([...log, event(3, null)]).get('w'), 'blog')).toBeUndefined()
    expect(linkReport(fold(log).get('w'), 'original')).toBeUndefined()
  })

  it('can be undone, step by step, back to none', () => {
    const log = [
      event(1, { broken: true }),
      event(2, { broken: true, address: 'https://a.example/' }),
    ]
    const first = undoOf(log)!
    expect(first.value).toEqual({ broken: true })
    const second = undoOf([...log, { ...event(3, first.value), undoes: first.undoes }])!
    expect(second).toMatchObject({ field: 'link:blog', value: null })
    expect(linkReport(rowWith(second.value), 'blog')).toBeUndefined()
  })

  it('is nothing where the value makes no sense', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const report = linkReport(rowWith(value as Json), 'blog')
        const broken =
          typeof value === 'object' && value !== null && 'broken' in value && value.broken === true
        expect(report !== undefined).toBe(broken)
      }),
    )
    expect(linkReport(rowWith({ broken: true, address: 7 }), 'blog')).toEqual({})
    expect(linkReport(undefined, 'blog')).toBeUndefined()
  })
})

describe('an address somebody typed', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['  http://example.org  ', 'http://example.org'],
    ['HTTPS://example.org/', 'HTTPS://example.org/'],
    ['https://例子.测试/路', 'https://例子.测试/路'],
  ])('is kept: %s', (text, address) => {
    expect(readAddress(text)).toEqual({ address })
  })

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['javascript:alert(1)', 'script'],
    [' JavaScript:alert(1)', 'script'],
    ['java\nscript:alert(1)', 'script'],
    ['\u0001javascript:alert(1)', 'script'],
    ['data:text/html,<script>alert(1)</script>', 'script'],
    ['vbscript:msgbox(1)', 'script'],
    ['blob:https://example.org/1', 'script'],
    ['file:///etc/passwd', 'not-web'],
    ['ftp://example.org/', 'not-web'],
    ['mailto:a@example.org', 'not-web'],
    ['https:page', 'not-web'],
    ['//example.org', 'not-web'],
    ['example.org/page', 'not-web'],
    ['https://', 'not-web'],
    ['not an address', 'not-web'],
    [`https://example.org/${'a'.repeat(longestAddress)}`, 'too-long'],
  ])('is refused: %j', (text, problem) => {
    expect(readAddress(text)).toEqual({ problem })
  })

  it('may be exactly as long as is kept', () => {
    const start = 'https://example.org/'
    const address = start + 'a'.repeat(longestAddress - start.length)
    expect(readAddress(` ${address} `)).toEqual({ address })
    expect(readAddress(`${address}a`)).toEqual({ problem: 'too-long' })
  })

  it('is kept only if a browser would open a web page', () => {
    const scheme = fc.constantFrom('', 'https:', 'HTTP://', 'javascript:', '\u0001https://', '/')
    const text = fc.tuple(scheme, fc.string()).map(([scheme, rest]) => scheme + rest)
    fc.assert(
      fc.property(text, (text) => {
        const read = readAddress(text)
        if (!('address' in read)) return
        const followed = new URL(read.address, 'https://waymark.example/en/')
        expect(followed.protocol).toMatch(/^https?:$/)
        expect(followed.href).toBe(new URL(read.address).href)
      }),
    )
  })
})

describe('what is shown of a link', () => {
  const own = { address: 'https://own.example/' }
  const moved: LinkState = { state: 'moved', checked, movedTo: 'https://new.example/' }

  it.each([
    ['never checked', undefined, undefined, 'unchecked', 'documented', url],
    ['in order', { state: 'ok', checked }, undefined, 'ok', 'documented', url],
    ['moved', moved, undefined, 'moved', 'moved', 'https://new.example/'],
    ['dead', { state: 'dead', checked }, undefined, 'dead', 'archived', archived],
    ['reported', undefined, {}, 'unchecked', 'archived', archived],
    ['moved and reported', moved, {}, 'moved', 'archived', archived],
    ['replaced', undefined, own, 'unchecked', 'own', own.address],
    ['dead and replaced', { state: 'dead', checked }, own, 'dead', 'own', own.address],
    [
      'replaced by a script',
      undefined,
      { address: 'javascript:alert(1)' },
      'unchecked',
      'archived',
      archived,
    ],
    [
      'moved to a script',
      { ...moved, movedTo: 'javascript:alert(1)' },
      undefined,
      'moved',
      'documented',
      url,
    ],
  ] as const)('opens the right address when %s', (_, link, report, state, target, opens) => {
    expect(linkView({ url, link }, report)).toMatchObject({ state, target, opens })
  })

  it('tells the day of the check', () => {
    expect(linkView({ url, link: moved }).checked).toBe(checked)
    expect(linkView({ url }).checked).toBeUndefined()
  })

  it('counts a reported link among the reports, whatever a check found', () => {
    expect(linkGroupOf(linkView({ url, link: moved }, {}))).toBe('reported')
    expect(linkGroupOf(linkView({ url, link: moved }))).toBe('moved')
    expect(linkGroupOf(linkView({ url }))).toBe('unchecked')
  })
})

describe('a short address', () => {
  it.each([
    ['https://www.example.org/', 'example.org'],
    ['http://example.org/a/?b', 'example.org/a/?b'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('of %s is %s', (url, short) => {
    expect(shortAddress(url)).toBe(short)
  })
})
