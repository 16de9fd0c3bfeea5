import type { Resource } from '../schema.ts'

export default {
  id: 'self-attention-and-transformer-explained',
  kind: 'video',
  title: { en: 'Self-attention and Transformer explained', zh: '台大李宏毅：自注意力机制和 Transformer 详解' },
  by: ['李宏毅'],
  year: 2021,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://www.bilibili.com/video/BV1v3411r78R', lang: 'zh', role: 'original', provenance: 'community' },
    { id: 'site', url: 'https://speech.ee.ntu.edu.tw/~hylee/ml/2021-spring.php', lang: 'zh', role: 'site', provenance: 'official', title: '機器學習 2021' },
  ],
  summary: {
    en: 'Lectures by Hung-yi Lee (李宏毅) from his 2021 machine learning course at National Taiwan University, in Mandarin. Self-attention is computed step by step with queries, keys and values and set beside CNNs, RNNs and graph networks; the Transformer’s encoder, decoder and training follow.',
    zh: '选自台湾大学 2021 年机器学习课程。李宏毅先把 Q、K、V 一步步算给你看，再拿自注意力和 CNN、RNN、图神经网络对照，然后讲 Transformer 的编码器、解码器与训练技巧。想用中文把原论文听明白，可以从这里开始。',
  },
  explains: ['attention-is-all-you-need'],
  topics: ['transformers'],
} satisfies Resource
