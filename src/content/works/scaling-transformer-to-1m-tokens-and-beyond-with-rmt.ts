import type { Resource } from '../schema.ts'

export default {
  id: 'scaling-transformer-to-1m-tokens-and-beyond-with-rmt',
  kind: 'paper',
  title: { en: 'Scaling Transformer to 1M tokens and beyond with RMT', zh: '用 RMT 把 Transformer 扩展到百万词元以上' },
  by: ['Aydar Bulatov', 'Yuri Kuratov', 'Yermek Kapushev', 'Mikhail S. Burtsev'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/pdf/2304.11062.pdf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/booydar/recurrent-memory-transformer', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Cut a long input into segments and hand a few memory tokens from one to the next, and attention never has to look at everything at once. With this recurrent memory a BERT model found facts hidden in up to two million tokens, at a cost that grows only linearly with length.',
    zh: '把长文切成段，段与段之间只传递几个「记忆词元」，注意力就不必一次看完全文，计算量随长度线性增长。靠这种循环记忆，BERT 在长达 200 万词元的输入里仍能找回埋下的事实。',
  },
  topics: ['transformers', 'scaling'],
  cite: { arxiv: '2304.11062' },
} satisfies Resource
