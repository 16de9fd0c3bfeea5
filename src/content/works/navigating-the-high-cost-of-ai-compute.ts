import type { Resource } from '../schema.ts'

export default {
  id: 'navigating-the-high-cost-of-ai-compute',
  kind: 'article',
  title: { en: 'Navigating the high cost of AI compute', zh: '如何应对高昂的 AI 算力成本' },
  by: ['Guido Appenzeller', 'Matt Bornstein', 'Martin Casado'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://a16z.com/2023/04/27/navigating-the-high-cost-of-ai-compute/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://a16z.com/navigating-the-high-cost-of-ai-compute/', lang: 'en', role: 'mirror', provenance: 'official' },
  ],
  summary: {
    en: 'From a model’s parameters and tokens the authors work out what training and inference cost, then go on to hardware, cloud prices and whether to own GPUs at all. Prices are those of 2023, when many companies spent over 80% of the capital they had raised on compute; the way of reckoning still holds.',
    zh: '从参数量和词元数出发，先估出训练与推理的运算量，再一路算到 GPU 选型、云厂商报价和要不要自建机房。2023 年不少公司把八成以上的融资花在算力上；价格早已变了，这套算账的方法依旧可用。',
  },
  standing: 'historic',
  topics: ['infrastructure', 'market', 'scaling'],
} satisfies Resource
