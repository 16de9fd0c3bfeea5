import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../../src/catalogue/model/canonical-address.ts'

/** Addresses that must share one key, by that key. */
const variants: Record<string, string[]> = {
  'https://example.com/Reading/List': [
    'http://example.com/Reading/List',
    'https://www.example.com/Reading/List/',
    'HTTPS://Example.COM:443/Reading/List#part-2',
    'http://example.com:80/Reading/List?utm_source=a&utm_campaign=b&UTM_Medium=c',
    'https://example.com/Reading/List?fbclid=x&gclid=y&ref=hn&ref_src=z',
    'https://m.example.com/Reading/List',
    'https://mobile.example.com/Reading/List',
    'https://reader:secret@example.com/Reading/./old/../List',
    '  https://example.com/Reading/List\n',
  ],
  'https://example.com': [
    'http://www.example.com',
    'https://example.com/',
    'https://example.com/#',
  ],
  'https://example.com/list?a=1&b=2': [
    'https://example.com/list?b=2&a=1',
    'https://example.com/list/?utm_id=7&b=2&a=1#top',
  ],
  'https://arxiv.org/abs/1706.03762': [
    'http://arxiv.org/abs/1706.03762',
    'https://arxiv.org/abs/1706.03762v7',
    'https://www.arxiv.org/pdf/1706.03762',
    'https://arxiv.org/pdf/1706.03762.pdf',
    'https://arxiv.org/pdf/1706.03762v5.pdf',
    'https://arxiv.org/html/1706.03762v7',
    'https://export.arxiv.org/abs/1706.03762?context=cs.CL',
  ],
  'https://arxiv.org/abs/cs/0102003': [
    'https://arxiv.org/abs/cs/0102003v1',
    'https://arxiv.org/pdf/cs/0102003.pdf',
  ],
  'https://youtube.com/watch?v=-HYbFm67Gs8': [
    'https://youtu.be/-HYbFm67Gs8',
    'https://youtu.be/-HYbFm67Gs8?t=515&si=abc',
    'https://www.youtube.com/watch?v=-HYbFm67Gs8',
    'https://www.youtube.com/watch?t=1072s&v=-HYbFm67Gs8&list=PL1&index=2',
    'https://m.youtube.com/watch?v=-HYbFm67Gs8&feature=share',
    'https://www.youtube.com/embed/-HYbFm67Gs8?start=20',
    'https://www.youtube-nocookie.com/embed/-HYbFm67Gs8',
    'https://youtube.com/shorts/-HYbFm67Gs8',
    'https://www.youtube.com/live/-HYbFm67Gs8?si=abc',
  ],
  'https://youtube.com/playlist?list=PLoROMvodv4': [
    'https://www.youtube.com/playlist?list=PLoROMvodv4&si=abc',
    'https://www.youtube.com/embed/videoseries?list=PLoROMvodv4',
  ],
  'https://x.com/i/status/1651450879122501632': [
    'https://twitter.com/nash_su/status/1651450879122501632',
    'https://x.com/nash_su/status/1651450879122501632?s=20&t=abc',
    'https://mobile.twitter.com/Nash_Su/status/1651450879122501632/photo/1',
    'https://twitter.com/i/web/status/1651450879122501632',
  ],
  'https://x.com/karpathy': ['https://twitter.com/karpathy', 'https://www.x.com/karpathy/'],
  'https://towardsdatascience.com/word2vec-explained-49c52b4ccb71': [
    'https://medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Ftowardsdatascience.com%2Fword2vec-explained-49c52b4ccb71',
    'https://medium.com/m/global-identity?redirectUrl=https%3A%2F%2Ftowardsdatascience.com%2Fword2vec-explained-49c52b4ccb71%3Futm_source%3Da',
  ],
  'https://medium.com/p/a64152b37c35': [
    'https://karpathy.medium.com/software-2-0-a64152b37c35',
    'https://medium.com/@karpathy/software-2-0-a64152b37c35?source=rss&sk=1',
    'https://medium.com/p/a64152b37c35',
  ],
  'https://zh.wikipedia.org/wiki/%E5%AD%97%E8%8A%82%E5%AF%B9%E7%BC%96%E7%A0%81': [
    'https://zh.wikipedia.org/zh-cn/%E5%AD%97%E8%8A%82%E5%AF%B9%E7%BC%96%E7%A0%81',
    'https://zh.wikipedia.org/zh-tw/字节对编码',
    'https://zh.m.wikipedia.org/wiki/%e5%ad%97%e8%8a%82%e5%af%b9%e7%bc%96%e7%a0%81?wprov=sfti1',
    'https://zh.wikipedia.org/wiki/字节对编码?variant=zh-hant',
  ],
  'https://mp.weixin.qq.com/s?__biz=MzIx%3D%3D&idx=1&mid=2247485342&sn=770152ca': [
    'https://mp.weixin.qq.com/s?__biz=MzIx==&mid=2247485342&idx=1&sn=770152ca',
    'http://mp.weixin.qq.com/s?sn=770152ca&idx=1&mid=2247485342&__biz=MzIx==&chksm=9&scene=21#wechat_redirect',
  ],
  'https://mp.weixin.qq.com/s/kfsW7ccYUAGp1AHWWF6c1w': [
    'https://mp.weixin.qq.com/s/kfsW7ccYUAGp1AHWWF6c1w?scene=1&from=timeline',
  ],
  'https://github.com/openai/openai-cookbook': [
    'https://github.com/OpenAI/openai-cookbook',
    'https://github.com/openai/openai-cookbook.git',
    'https://github.com/openai/openai-cookbook/tree/main',
    'http://www.github.com/openai/openai-cookbook/?tab=readme-ov-file#readme',
  ],
  'https://amazon.com/dp/B07PJ21V5N': [
    'https://www.amazon.com/Deep-Medicine-Eric-Topol-audiobook/dp/B07PJ21V5N',
    'https://www.amazon.com/Deep-Medicine-Eric-Topol-audiobook/dp/B07PJ21V5N/ref=sr_1_1?keywords=eric+topol&qid=1684965845&sr=8-1',
    'https://www.amazon.com/gp/product/B07PJ21V5N/?tag=someone-20',
  ],
  'https://amazon.com/s?k=deep+medicine': [
    'https://www.amazon.com/s/ref=nb_sb_noss?k=deep+medicine&qid=1&sr=2&keywords=x',
  ],
  'https://bilibili.com/video/BV17X4y1W74A': [
    'https://www.bilibili.com/video/BV17X4y1W74A/',
    'https://m.bilibili.com/video/BV17X4y1W74A?p=1&spm_id_from=333&vd_source=abc&t=90',
  ],
  'https://doi.org/10.1126/science.abq1158': [
    'https://doi.org/10.1126/science.abq1158',
    'http://dx.doi.org/10.1126/science.abq1158',
  ],
}

/** Pairs that look alike and are two pages. */
const different: [string, string][] = [
  [
    'https://doi.org/10.1126/science.abq1158',
    'https://www.science.org/doi/10.1126/science.abq1158',
  ],
  ['https://arxiv.org/abs/2303.11366', 'https://arxiv.org/abs/2304.03442'],
  ['https://arxiv.org/abs/cs/0102003', 'https://arxiv.org/abs/math/0102003'],
  ['https://www.youtube.com/watch?v=hx7BXih7zx8', 'https://www.youtube.com/watch?v=hx7bxih7zx8'],
  ['https://example.com/Guide', 'https://example.com/guide'],
  ['https://example.com/page?id=1', 'https://example.com/page?id=2'],
  ['https://en.wikipedia.org/wiki/Token', 'https://zh.wikipedia.org/wiki/Token'],
  ['https://www.promptingguide.ai/', 'https://www.promptingguide.ai/zh'],
  [
    'https://github.com/karpathy/llama2.c',
    'https://github.com/karpathy/llama2.c/blob/master/run.c',
  ],
  ['https://github.com/a/b/blob/main/A.md', 'https://github.com/a/b/blob/main/a.md'],
  ['https://github.com/a/b/tree/main/docs', 'https://github.com/a/b'],
  ['https://www.bilibili.com/video/BV1?p=2', 'https://www.bilibili.com/video/BV1'],
  [
    'https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=1&sn=c',
    'https://mp.weixin.qq.com/s?__biz=a&mid=2&idx=1&sn=d',
  ],
  ['https://example.com:8080/', 'https://example.com/'],
]

describe('canonicalAddress', () => {
  for (const [key, addresses] of Object.entries(variants)) {
    it.each([key, ...addresses])(`gives ${key} for %s`, (address) => {
      expect(canonicalAddress(address)).toBe(key)
    })
  }

  it.each(different)('keeps %s and %s apart', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other))
  })

  it.each([
    ['', ''],
    ['  attention is all you need ', 'attention is all you need'],
    ['mailto:someone@example.com', 'mailto:someone@example.com'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    [' example.com/Page/ ', 'example.com/Page/'],
    ['https://', 'https://'],
    ['http://[bad', 'http://[bad'],
  ])('gives back %j trimmed, as no address of the web', (text, trimmed) => {
    expect(canonicalAddress(text)).toBe(trimmed)
  })

  it('does not follow a Medium redirect that leads out of the web', () => {
    const address = 'https://medium.com/m/global-identity-2?redirectUrl=javascript%3Aalert(1)'
    expect(canonicalAddress(address)).toMatch(/^https:\/\/medium\.com\/m\/global-identity-2\?/)
  })

  it('takes a host named like a property of every object for a host', () => {
    expect(canonicalAddress('http://constructor/a/')).toBe('https://constructor/a')
  })
})
