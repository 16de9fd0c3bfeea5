import type { Resource } from '../schema.ts'

export default {
  id: 'solving-transformer-by-hand-a-step-by-step-math-example',
  kind: 'article',
  title: { en: 'Solving Transformer by Hand: A Step-by-Step Math Example', zh: '手算 Transformer：一步一步的数学示例' },
  by: ['Fareed Khan'],
  year: 2023,
  original: 'en',
  editions: [
    {
      id: 'original',
      url: 'https://levelup.gitconnected.com/understanding-transformers-from-start-to-end-a-step-by-step-math-example-16d4e64e6eb1',
      lang: 'en',
      role: 'original',
      provenance: 'official',
    },
  ],
  summary: {
    en: 'Fareed Khan’s second attempt, after readers found errors in a first one that stopped a fifth of the way. A tiny dataset is counted, encoded, embedded and carried through multi-head attention, normalization and feed-forward layers to the decoder, with every matrix written out.',
    zh: '上一版只讲了两成，还被读者挑出不少计算错误，作者索性重写。从一个极小的数据集开始：统计词表、编码、嵌入、加上位置编码，再过多头注意力、归一化和前馈网络，一直算到解码器，每个矩阵都列出来。',
  },
  explains: ['attention-is-all-you-need'],
  topics: ['transformers', 'foundations'],
} satisfies Resource
