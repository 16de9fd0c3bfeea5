import type { Resource } from '../schema.ts'

export default {
  id: 'the-new-xor-problem',
  kind: 'article',
  title: { en: 'The New XOR Problem', zh: '新的 XOR 问题' },
  by: ['Shawn Tan'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://blog.wtf.sg/posts/2023-02-03-the-new-xor-problem/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'One layer cannot compute XOR, Minsky and Papert showed in 1969. Today’s counterpart is PARITY: with its depth fixed, a Transformer can take in only so many positions, so long inputs defeat it. Chain of thought and the Universal Transformer are weighed as ways out.',
    zh: '1969 年 Minsky 和 Papert 证明单层感知机算不出 XOR；今天与它相当的难题是奇偶校验（PARITY）：Transformer 层数固定，能顾及的位置就有上限，输入一长便无能为力。文章接着掂量两条出路：思维链和 Universal Transformer。',
  },
  topics: ['transformers', 'reasoning'],
} satisfies Resource
