import type { Resource } from '../schema.ts'

export default {
  id: 'byte-pair-encoding',
  kind: 'article',
  title: { en: 'Byte pair encoding', zh: '字节对编码' },
  by: ['维基百科'],
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://zh.wikipedia.org/zh-cn/%E5%AD%97%E8%8A%82%E5%AF%B9%E7%BC%96%E7%A0%81', lang: 'zh', role: 'original', provenance: 'official' },
    { id: 'en', url: 'https://en.wikipedia.org/wiki/Byte_pair_encoding', lang: 'en', role: 'companion', provenance: 'community', by: 'Wikipedia', title: 'Byte-pair encoding' },
  ],
  summary: {
    en: 'Replace the most frequent pair of neighbouring symbols with a new one, and repeat: a compression trick from 1994 that became the way GPT models cut text into tokens. The encyclopedia entry works through a short string by hand; English readers can use the separate English article.',
    zh: '把最常相邻出现的两个符号合成一个新符号，如此反复：1994 年的这个压缩小技巧，后来成了 GPT 系列切分文本的办法。词条用一小段字符串演示了合并的全过程，几分钟就能看懂。',
  },
  topics: ['tokenization'],
} satisfies Resource
