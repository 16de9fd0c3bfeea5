import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../../src/catalogue/model/canonical-address.ts'

const hosts = [
  'example.com',
  'arxiv.org',
  'export.arxiv.org',
  'youtube.com',
  'youtu.be',
  'twitter.com',
  'x.com',
  'github.com',
  'amazon.com',
  'medium.com',
  'karpathy.medium.com',
  'zh.wikipedia.org',
  'bilibili.com',
  'zh.m.wikipedia.org',
  'mp.weixin.qq.com',
  'constructor',
  'm.com',
  'www.com',
  '[::1]',
  '1.2.3.4',
]
const segments = [
  '',
  '.',
  '..',
  'abs',
  'pdf',
  'watch',
  'embed',
  'shorts',
  'playlist',
  'status',
  'tree',
  'main',
  'dp',
  'ref=sr_1_1',
  's',
  'p',
  'm',
  'global-identity-2',
  'zh-cn',
  'wiki',
  'video',
  'Owner',
  'Repo.git',
  '.git',
  '1706.03762v5.pdf',
  'B07PJ21V5N',
  'software-2-0-a64152b37c35',
  '1651450879122501632',
  '%e5%2e',
]
const names = [
  'v',
  't',
  'list',
  'p',
  'utm_source',
  'ref',
  '__biz',
  'mid',
  'idx',
  'sn',
  'k',
  'tab',
  'variant',
  'redirectUrl',
  '',
  'a',
]

const anyQuery = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.webUrl())), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'))

const anyPath = fc
  .array(fc.oneof(fc.constantFrom(...segments), fc.webSegment()), { maxLength: 5 })
  .map((parts) => `/${parts.join('/')}`)

const anyAddress = fc
  .record({
    scheme: fc.constantFrom('http', 'https', 'HTTP'),
    prefix: fc.constantFrom('', '', 'www.', 'm.', 'mobile.', 'www.m.'),
    host: fc.constantFrom(...hosts),
    port: fc.constantFrom('', '', ':80', ':443', ':8080'),
    path: anyPath,
    query: anyQuery,
  })
  .map(
    ({ scheme, prefix, host, port, path, query }) =>
      `${scheme}://${prefix}${host}${port}${path}${query && `?${query}`}`,
  )
  .filter((address) => URL.canParse(address))

const anyText = fc.oneof(
  { weight: 6, arbitrary: anyAddress },
  { weight: 2, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)

const times = { numRuns: 2000 }

describe('the key of any address', () => {
  it('is its own key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = canonicalAddress(text)
        expect(canonicalAddress(key)).toBe(key)
      }),
      times,
    )
  })

  it('does not change with a fragment or a campaign', () => {
    fc.assert(
      fc.property(anyAddress, fc.webFragments(), (address, fragment) => {
        const key = canonicalAddress(address)
        const joint = address.includes('?') ? '&' : '?'
        expect(canonicalAddress(`${address}#${fragment}`)).toBe(key)
        expect(canonicalAddress(`${address}${joint}utm_source=list&fbclid=1`)).toBe(key)
      }),
      times,
    )
  })

  it('does not depend on the scheme', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const other = address.replace(/^http(s?)/i, (_, s: string) => (s ? 'http' : 'https'))
        expect(canonicalAddress(other)).toBe(canonicalAddress(address))
      }),
      times,
    )
  })

  it('does not depend on the order of parameters with different names', () => {
    const anyPairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.webSegment()), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(fc.constantFrom(...hosts), anyPath, anyPairs, (host, path, pairs) => {
        const query = (list: typeof pairs) =>
          list.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
        expect(canonicalAddress(`https://${host}${path}?${query(pairs.toReversed())}`)).toBe(
          canonicalAddress(`https://${host}${path}?${query(pairs)}`),
        )
      }),
      times,
    )
  })
})
