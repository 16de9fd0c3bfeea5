import type { Resource } from '../schema.ts'

export default {
  id: 'understanding-the-bpe-tokenization-algorithm',
  kind: 'article',
  title: { en: 'Understanding the BPE tokenization algorithm', zh: '一文搞懂 BPE 分词算法' },
  by: ['谢利昂D忒待儿'],
  original: 'zh',
  editions: [{ id: 'original', url: 'https://zhuanlan.zhihu.com/p/383650769', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Three procedures make a BPE tokenizer, and this Chinese article takes them in turn: building the subword vocabulary by merging pairs, encoding a new word with it, and gluing the pieces back together by the end-of-word mark.',
    zh: 'BPE 分词器要做三件事：反复合并字符对、攒出子词表，拿子词表切分新词，再凭词尾标记 </w> 把碎片拼回原文。这篇知乎文章逐一举例，连 mountain 会被切成哪几段都写了出来。',
  },
  topics: ['tokenization'],
} satisfies Resource
