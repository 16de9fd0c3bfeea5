import type { Resource } from '../schema.ts'

export default {
  id: 'poisoning-web-scale-training-datasets-is-practical',
  kind: 'paper',
  title: { en: 'Poisoning Web-Scale Training Datasets is Practical', zh: '给互联网规模的训练数据集投毒：现实可行' },
  by: ['Nicholas Carlini', 'Matthew Jagielski', 'Christopher A. Choquette-Choo', 'Daniel Paleka'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2302.10149', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'For 60 dollars the authors could have controlled 0.01% of LAION-400M or COYO-700M. Big image sets are lists of links, so whoever buys an expired domain decides what later downloaders get; snapshots of Wikipedia can be hit by a well-timed edit. They warned the maintainers and propose cheap defences.',
    zh: '花 60 美元，就足以控制 LAION-400M 或 COYO-700M 的 0.01%。这些图像集只是一张链接清单，买下过期域名，就能决定后来者下载到什么；对维基百科这类定期快照，则可掐准时间抢先改一笔。作者已通知维护者，也给出了成本不高的防御办法。',
  },
  topics: ['security', 'training'],
  cite: {
    authors: ['Nicholas Carlini', 'Matthew Jagielski', 'Christopher A. Choquette-Choo', 'Daniel Paleka', 'Will Pearce', 'Hyrum Anderson', 'Andreas Terzis', 'Kurt Thomas', 'Florian Tramèr'],
    arxiv: '2302.10149',
    venue: 'IEEE S&P 2024',
  },
} satisfies Resource
